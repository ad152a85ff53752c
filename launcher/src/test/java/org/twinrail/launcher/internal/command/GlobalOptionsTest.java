package org.twinrail.launcher.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.command.GlobalOptions.Workbench;

class GlobalOptionsTest {

    @Test
    void optionsBeforeTheCommandAreRead() throws Exception {
        GlobalOptions options =
                parse("--data", "/some/where", "--lang=zh", "--json", "-v", "-Dtwinrail.clock=manual", "do", "x");
        assertThat(options.data()).contains(Path.of("/some/where"));
        assertThat(options.language()).contains(Locale.CHINESE);
        assertThat(options.verbose()).isTrue();
        assertThat(options.properties()).isEqualTo(Map.of("twinrail.clock", "manual"));
        assertThat(options.command()).contains("do");
        assertThat(options.demo()).isFalse();
    }

    @Test
    void whatFollowsTheCommandIsLeftToTheProgram() throws Exception {
        GlobalOptions options = parse("do", "--data", "x", "--lang", "fr", "-v", "-Dno");
        assertThat(options).isEqualTo(parse("do"));
        assertThat(options.data()).isEmpty();
        assertThat(options.verbose()).isFalse();
    }

    @Test
    void theDemonstrationIsAskedForByName() throws Exception {
        assertThat(parse("demo").demo()).isTrue();
        assertThat(parse("import").demo()).isFalse();
        assertThat(parse().demo()).isFalse();
    }

    @Test
    void noCommandOpensTheWorkbenchWhereItCanBeSeen() throws Exception {
        assertThat(parse("--lang", "en").opens(true)).contains(Workbench.DESKTOP);
        assertThat(parse("-v").opens(false)).contains(Workbench.WEB);
        assertThat(parse("--web", "--port", "0").opens(true)).contains(Workbench.WEB);
        assertThat(parse("--desktop").opens(false)).contains(Workbench.DESKTOP);
    }

    @Test
    void aCommandOrAnOptionOnlyTheCommandLineKnowsOpensNoWorkbench() throws Exception {
        assertThat(parse("queries").opens(true)).isEmpty();
        assertThat(parse("--help").opens(true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--web do", "--port 80", "--web --port x", "--web --port 65536", "--web --port"})
    void whatDoesNotGoTogetherIsBadUsage(String line) {
        LaunchException e = catchThrowableOfType(LaunchException.class, () -> parse(line.split(" ")));
        assertThat(e.exitCode()).isEqualTo(2);
    }

    @Test
    void aPropertyMayHaveAnEmptyValueAndOneWithEqualsSigns() throws Exception {
        assertThat(parse("-Dtwinrail.a=", "-Dtwinrail.b=c=d").properties())
                .isEqualTo(Map.of("twinrail.a", "", "twinrail.b", "c=d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--data", "--lang", "--data=", "--lang=fr", "-Dfoo=bar", "-Dtwinrail.x", "-Dtwinrail.=x", "-D"})
    void anOptionThatMakesNoSenseIsBadUsageAndNamed(String option) {
        LaunchException e = catchThrowableOfType(LaunchException.class, () -> parse(option));
        assertThat(e.exitCode()).isEqualTo(2);
        assertThat(e.text(Locale.CHINESE)).contains(option.startsWith("--") ? option.substring(0, 6) : option);
    }

    @ParameterizedTest
    @CsvSource({
        "--data --lang en, --data 文件夹, --data FOLDER",
        "--data -v, --data 文件夹, --data FOLDER",
        "--data, --data 文件夹, --data FOLDER",
        "--data=, --data 文件夹, --data FOLDER",
        "--lang --data /d, --lang zh, --lang en",
        "--lang=, --lang zh, --lang en",
        "--web --port --lang en, --port 8080, --port 8080",
        "--web --port, --port 8080, --port 8080"
    })
    void anOptionIsNotTakenForTheValueOfTheOneBefore(String line, String inChinese, String inEnglish) {
        LaunchException e = catchThrowableOfType(LaunchException.class, () -> parse(line.split(" ")));
        assertThat(e.exitCode()).isEqualTo(2);
        assertThat(e.text(Locale.CHINESE)).contains(inChinese);
        assertThat(e.text(Locale.ENGLISH)).contains(inEnglish);
    }

    @Test
    void aFolderMayBeginWithADashWhereItIsWrittenSo() throws Exception {
        assertThat(parse("--data=-odd").data()).contains(Path.of("-odd"));
    }

    private static GlobalOptions parse(String... words) throws LaunchException {
        return GlobalOptions.parse(List.of(words));
    }
}
