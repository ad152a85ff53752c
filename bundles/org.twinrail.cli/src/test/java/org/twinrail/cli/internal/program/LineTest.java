package org.twinrail.cli.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void optionsForAllCommandsAreReadOffBeforeTheCommand() {
        Line line = Line.of(
                List.of("--data", "/d", "--lang=zh", "-v", "--json", "ask", "people.list", "text=a"), Locale.ENGLISH);

        assertThat(line.rest()).containsExactly("ask", "people.list", "text=a");
        assertThat(line.reader()).isEqualTo(Locale.CHINESE);
        assertThat(line.json()).isTrue();
    }

    @Test
    void behindTheCommandOnlyJsonIsOurs() {
        Line line = Line.of(List.of("demo", "--seed", "7", "--json", "--lang", "zh"), Locale.ENGLISH);

        assertThat(line.rest()).containsExactly("demo", "--seed", "7", "--lang", "zh");
        assertThat(line.json()).isTrue();
        assertThat(line.reader()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void withoutALanguageThePlatformsIsTaken() {
        assertThat(Line.of(List.of("bundles"), Locale.SIMPLIFIED_CHINESE).reader())
                .isEqualTo(Locale.CHINESE);
        assertThat(Line.of(List.of("bundles"), Locale.GERMANY).reader()).isEqualTo(Locale.ENGLISH);
    }
}
