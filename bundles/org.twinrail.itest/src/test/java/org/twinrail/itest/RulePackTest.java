package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Checkout;
import org.twinrail.itest.support.Twinrail;

/** The standard rule pack: it compiles, its scenarios come out, and each folder has some. */
class RulePackTest {
    private static Twinrail twinrail;
    private static Path folder;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        folder = data;
        twinrail = Twinrail.on(data);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    @Test
    void everyRuleFileCompilesBehindTheGuard() {
        Answer answer = twinrail.run("--json", "rules", "check");

        assertThat(answer.json().get("faults")).as(answer.out()).isEmpty();
        assertThat(answer.exit()).isZero();
        assertThat(answer.json().get("files").asInt()).isGreaterThanOrEqualTo(13);
    }

    @Test
    void everyScenarioComesOutAsWritten() {
        Answer answer = twinrail.run("--json", "rules", "test");
        JsonNode report = answer.json();

        assertThat(report.get("failures")).as(answer.out()).isEmpty();
        assertThat(report.get("passed").asInt()).isGreaterThanOrEqualTo(34);
    }

    @Test
    void whatWasCompiledWithTheProductIsNotCompiledAgain() throws IOException {
        twinrail.run("rules", "status");

        Path shipped = Checkout.root().resolve("launcher/target/twinrail/compiled");
        for (String point : List.of("boundary", "conflict", "coordination", "assessment")) {
            assertThat(archives(folder.resolve("cache/rules"), point))
                    .as(point)
                    .singleElement()
                    .satisfies(archive ->
                            assertThat(archive).hasSameBinaryContentAs(shipped.resolve(archive.getFileName())));
        }
    }

    private static List<Path> archives(Path folder, String point) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(point + "-.*[.]kjar"))
                    .toList();
        }
    }

    @Test
    void everyDecisionPointHasScenariosBesideItsRules() throws IOException {
        for (String point : List.of("boundary", "conflict", "coordination", "assessment")) {
            try (Stream<Path> files =
                    Files.list(Checkout.root().resolve("rules").resolve(point))) {
                assertThat(files).as(point).anyMatch(f -> f.toString().endsWith(".scenarios.yaml"));
            }
        }
    }
}
