package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "csv/", "mapping/"})
    void everyTextIsThereInBothLanguagesWithTheSameBlanks(String folder) throws IOException {
        Properties zh = texts(folder + "Messages_zh.properties");
        Properties en = texts(folder + "Messages_en.properties");
        assertThat(zh.keySet()).isEqualTo(en.keySet()).isNotEmpty();
        zh.forEach((key, text) -> assertThat(blanks(text)).as("%s", key).isEqualTo(blanks(en.get(key))));
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ImporterComponent.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Object blanks(Object text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text.toString())
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }
}
