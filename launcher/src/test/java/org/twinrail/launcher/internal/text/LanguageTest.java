package org.twinrail.launcher.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theLanguageAskedForComesFirstThenTheEnvironmentThenThePlatform() {
        assertThat(Language.choose(Optional.of(Locale.ENGLISH), Map.of("LANG", "zh_CN.UTF-8"), Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.choose(Optional.empty(), Map.of("LANG", "zh_CN.UTF-8"), Locale.US))
                .isEqualTo(Locale.CHINESE);
        assertThat(Language.choose(Optional.empty(), Map.of("LC_ALL", "de_DE", "LANG", "zh_CN"), Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.choose(Optional.empty(), Map.of("LANG", "C.UTF-8"), Locale.TAIWAN))
                .isEqualTo(Locale.CHINESE);
        assertThat(Language.choose(Optional.empty(), Map.of(), Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    }
}
