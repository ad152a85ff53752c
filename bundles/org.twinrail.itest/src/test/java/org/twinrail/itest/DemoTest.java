package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.LauncherProcess;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** {@code twinrail demo}: a quarter of a sample company, told in words or as a document, in a folder of its own. */
class DemoTest {
    @TempDir
    private Path temp;

    @Test
    void theDemoIsOneDocumentAndWantsAnEmptyFolder() throws Exception {
        try (Twinrail twinrail = Twinrail.withManualClock(temp.resolve("data"))) {
            assertThat(twinrail.run("--lang", "en", "help").out()).contains("demo");
            for (List<String> words : List.of(List.of("demo", "--seed", "x"), List.of("demo", "more"))) {
                mistake(twinrail, words, "--seed");
            }

            Answer demo = twinrail.run("--json", "demo", "--seed", "7");

            assertThat(demo.exit()).as(demo.err()).isZero();
            assertThat(demo.err()).isEmpty();
            JsonNode story = demo.json();
            assertThat(story.get("seed").asInt()).isEqualTo(7);
            assertThat(story.get("refusals")).isNotEmpty();
            assertThat(story.get("conflicts")).isNotEmpty();
            assertThat(story.get("assessment").get("closed").asBoolean()).isTrue();

            mistake(twinrail, List.of("demo"), "--data");
        }
    }

    private static void mistake(Twinrail twinrail, List<String> words, String hint) {
        for (String language : List.of("zh", "en")) {
            Answer answer = twinrail.run(
                    Stream.concat(Stream.of("--lang", language), words.stream()).toArray(String[]::new));
            assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(2);
            assertThat(answer.err()).contains(hint);
            Reading.isIn(language, answer.err());
        }
        Answer json =
                twinrail.run(Stream.concat(Stream.of("--json"), words.stream()).toArray(String[]::new));
        assertThat(json.exit()).isEqualTo(2);
        Reading.isError(json);
    }

    @Test
    void withoutAFolderTheDemoLeavesNothingBehind() throws Exception {
        Path throwAway = Files.createDirectory(temp.resolve("throw-away"));
        LauncherProcess launcher = LauncherProcess.in(temp)
                .with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + throwAway)
                .with("TWINRAIL_HOME", temp.resolve("home").toString());

        Answer demo = launcher.run("--lang", "zh", "demo");

        assertThat(demo.exit()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("艾奇软件", "一、", "七、", "下层漏斗", "第 9 行", "公共佣金")
                .doesNotContain("row 9");
        assertThat(temp.resolve("home")).doesNotExist();
        assertThat(throwAway).isEmptyDirectory();
    }
}
