package org.twinrail.rules.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.RuleHouse;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/**
 * Rules are published again and again while eight threads are being judged. With {@code -Dtwinrail.storm=full} 1,000 publications and
 * 200,000 decisions, which takes minutes; in the usual run a tenth of that.
 */
class PublicationStormTest {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationStormTest.class);
    private static final boolean FULL = "full".equals(System.getProperty("twinrail.storm"));
    private static final int PUBLICATIONS = FULL ? 1_000 : 100;
    private static final int DECISIONS = FULL ? 200_000 : 20_000;
    private static final int THREADS = 8;
    /** In the full run more than are kept open, so that a publication opens what it publishes. */
    private static final int EDITIONS = FULL ? 40 : 8;

    private static final int RULES = 5;

    /** All rules of an edition say its number: a decision that says two is a mixture, one that says it more than five times is doubled. */
    private static String edition(int number) {
        StringBuilder drl = new StringBuilder();
        for (int rule = 0; rule < RULES; rule++) {
            drl.append(
                    """
                    rule "edition %d, rule %d"
                        when Deed( activity == "QUOTE" ) Doer( $who : login )
                        then insert( Ruling.of("TELL", "rule%d", %d) );
                    end
                    """
                            .formatted(number, rule, rule, number));
        }
        return drl.toString();
    }

    private static List<String> commits(RuleRepository repository) {
        List<String> commits = new ArrayList<>();
        Author author = new Author("lin", "林", Instant.parse("2030-01-01T00:00:00Z"));
        for (int number = 1; number <= EDITIONS; number++) {
            String id = repository.write(edition(number).getBytes(StandardCharsets.UTF_8));
            RuleTree tree = new RuleTree(new TreeMap<>()).with("boundary/edition.drl", id);
            commits.add(repository.commit(tree, List.of(), author, "edition " + number));
        }
        return commits;
    }

    @Test
    void noDecisionIsLostDoubledRefusedInErrorOrMadeByAMixture(@TempDir Path temp) throws Exception {
        try (RuleRepository repository = new RuleRepository(temp.resolve("rules.git"))) {
            List<String> commits = commits(repository);
            AtomicReference<String> inForce = new AtomicReference<>(commits.get(0));
            RuleEngineComponent engine = new RuleEngineComponent(
                    point -> new CommitFiles(repository, inForce.get(), point),
                    new Builders(temp.resolve("compiled")).live(),
                    new Vocabularies(),
                    Duration.ofMinutes(1),
                    (decisions, work) -> {});
            for (String commit : commits) {
                inForce.set(commit);
                engine.version(RuleEngine.BOUNDARY);
            }
            storm(engine, commits, inForce);
            engine.close();
        }
    }

    private static void storm(RuleEngineComponent engine, List<String> commits, AtomicReference<String> inForce)
            throws Exception {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger published = new AtomicInteger();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        long began = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        all.add(threads.submit(() -> {
            for (int i = 1; i <= PUBLICATIONS; i++) {
                inForce.set(commits.get(i % EDITIONS));
                engine.version(RuleEngine.BOUNDARY);
                published.incrementAndGet();
            }
        }));
        for (int t = 0; t < THREADS; t++) {
            all.add(threads.submit(() -> {
                while (published.get() < PUBLICATIONS || made.get() < DECISIONS) {
                    Decision decision = engine.decide(RuleEngine.BOUNDARY, RuleHouse.marketerQuotes());
                    fault(decision).ifPresent(wrong::add);
                    made.incrementAndGet();
                }
            }));
        }
        for (Future<?> future : all) {
            future.get();
        }
        threads.shutdown();
        LOG.info(
                "{} publications, {} decisions by {} threads, {} wrong, in {} s",
                published,
                made,
                THREADS,
                wrong.size(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(wrong).isEmpty();
        assertThat(published).hasValue(PUBLICATIONS);
        assertThat(made.get()).isGreaterThanOrEqualTo(DECISIONS);
    }

    private static Optional<String> fault(Decision decision) {
        List<Ruling> rulings = decision.of(Ruling.class);
        boolean isWhole = rulings.stream().map(Ruling::whom).distinct().count() == RULES && rulings.size() == RULES;
        boolean isOne = rulings.stream().map(Ruling::hours).distinct().count() == 1;
        boolean isNamed = decision.firings().size() == RULES;
        return isWhole && isOne && isNamed ? Optional.empty() : Optional.of(decision.version() + " " + rulings);
    }
}
