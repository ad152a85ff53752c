package org.twinrail.launcher.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.launcher.LaunchException;

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
    void noCommandMeansTheDemonstration() throws Exception {
        assertThat(parse().demo()).isTrue();
        assertThat(parse("--lang", "en").demo()).isTrue();
        assertThat(parse("demo").demo()).isTrue();
        assertThat(parse("import").demo()).isFalse();
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

    private static GlobalOptions parse(String... words) throws LaunchException {
        return GlobalOptions.parse(List.of(words));
    }
}
