package org.twinrail.launcher.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndNameTheSameThings() throws IOException {
        Properties chinese = load("Messages_zh.properties");
        Properties english = load("Messages_en.properties");
        assertThat(english.stringPropertyNames()).hasSizeGreaterThan(30).isEqualTo(chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

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

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
