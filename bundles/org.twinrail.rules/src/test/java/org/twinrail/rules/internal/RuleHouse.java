package org.twinrail.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.coordination.internal.CoordinationVocabulary;
import org.twinrail.crm.internal.facts.CrmVocabulary;
import org.twinrail.incentives.internal.IncentivesVocabulary;
import org.twinrail.rules.internal.check.RuleChecksComponent;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.vocabulary.Vocabularies;
import org.twinrail.support.internal.SupportVocabulary;

/** A rule folder and what works on it, for tests. */
public final class RuleHouse implements AutoCloseable {
    private final Path folder;
    private final Path compiled;
    private final Vocabularies vocabularies = new Vocabularies();
    private RuleEngineComponent engine;

    public RuleHouse(Path temp) {
        folder = temp.resolve("rules");
        compiled = temp.resolve("compiled");
        start();
    }

    /** Lets rules speak of the facts that the shipped ones speak of. */
    public RuleHouse withAllVocabularies() {
        vocabularies.addVocabulary(new CrmVocabulary());
        vocabularies.addVocabulary(new CoordinationVocabulary());
        vocabularies.addVocabulary(new IncentivesVocabulary());
        vocabularies.addVocabulary(new SupportVocabulary());
        return this;
    }

    /** Writes a rule file as an admin's editor would. */
    public RuleHouse write(String path, String content) {
        return write(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public RuleHouse write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Ends the engine and starts another on the same folders. */
    public void start() {
        close();
        engine = RuleEngineComponent.onFolder(folder, builders().live(), vocabularies, Duration.ofSeconds(5));
    }

    public void startWithLimit(Duration limit) {
        close();
        engine = RuleEngineComponent.onFolder(folder, builders().live(), vocabularies, limit);
    }

    private Builders builders() {
        return new Builders(compiled);
    }

    public RuleEngineComponent engine() {
        return engine;
    }

    public RuleChecksComponent checks() {
        return new RuleChecksComponent(folder, builders().tried(), vocabularies);
    }

    public Path folder() {
        return folder;
    }

    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /** A marketer who wants to quote on an opportunity in the lower funnel. */
    public static List<Object> marketerQuotes() {
        return List.of(
                new Deed("opportunity.quote", "QUOTE", "dual", "proposal", "LOWER", null, "li", "sales"),
                new Doer("wang", "marketing", Set.of(), "", ""));
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
