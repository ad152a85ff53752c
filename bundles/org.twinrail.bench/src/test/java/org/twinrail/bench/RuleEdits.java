package org.twinrail.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.rules.internal.check.RuleChecksComponent;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** How long it takes to look an edited table over, and to start with rules that did not change, at several numbers of rules. */
final class RuleEdits {
    private static final int TIMES = 3;
    private static final int[] SIZES = {60, 100, 200, 1000};

    private RuleEdits() {}

    static List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int rules : SIZES) {
            Path folder = Files.createTempDirectory("twinrail-bench-");
            Path compiled = folder.resolve("compiled");
            Path files = folder.resolve("rules");
            RuleChecksComponent checks =
                    new RuleChecksComponent(files, new Builders(folder).tried(), new Vocabularies());
            double lint = middle(time -> {
                GeneratedRules.write(files, rules, time);
                return measured(() -> checks.edited(files));
            });
            double anew = middle(time -> measured(() -> decided(files, folder.resolve("compiled" + time))));
            decided(files, compiled);
            long archives = archives(compiled);
            double unchanged = middle(time -> measured(() -> decided(files, compiled)));
            lines.add(
                    "%5d rules: lint of an edit %.0f ms; start that compiles %.0f ms, with unchanged rules %.0f ms, %d compiled"
                            .formatted(rules, lint, anew, unchanged, archives(compiled) - archives));
        }
        return lines;
    }

    private interface Run {
        double millis(int time) throws Exception;
    }

    private static double middle(Run run) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(run.millis(i));
        }
        Collections.sort(times);
        return times.get(TIMES / 2);
    }

    private static double measured(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** A new engine's first decision. */
    private static Object decided(Path files, Path compiled) throws Exception {
        try (Closing engine = new Closing(RuleEngineComponent.onFolder(
                files, new Builders(compiled).live(), new Vocabularies(), Duration.ofSeconds(30)))) {
            return engine.rules().decide(RuleEngine.BOUNDARY, GeneratedRules.facts());
        }
    }

    private record Closing(RuleEngineComponent rules) implements AutoCloseable {
        @Override
        public void close() {
            rules.close();
        }
    }

    private static long archives(Path compiled) throws Exception {
        try (Stream<Path> files = Files.walk(compiled)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
