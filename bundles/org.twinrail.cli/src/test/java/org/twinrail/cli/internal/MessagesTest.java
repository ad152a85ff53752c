package org.twinrail.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        Properties zh = texts("zh");
        Properties en = texts("en");

        assertThat(zh.keySet()).isEqualTo(en.keySet());
        assertThat(zh.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(en.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Session.class.getResourceAsStream("Messages_" + language + ".properties")) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return texts;
    }
}
