package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinrail.coordination.ConflictState;

/** Everything the demo says, it says in both languages, and nothing stands there that nobody says. */
class MessagesTest {
    private static final Pattern SAID = Pattern.compile("(?:text|find|title|line)\\(\\s*\"([a-z.]+)\"");
    private static final Pattern BLANK = Pattern.compile("\\{\\d\\}");

    private static Properties words(String language) throws IOException {
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("Messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameBlanks() throws IOException {
        assertThat(blanks(words("zh"))).isEqualTo(blanks(words("en")));
        assertThat(words("zh").values()).noneMatch(w -> w.toString().isBlank());
        assertThat(words("en").values()).noneMatch(w -> w.toString().isBlank());
    }

    private static Map<String, Set<String>> blanks(Properties words) {
        Map<String, Set<String>> blanks = new TreeMap<>();
        words.stringPropertyNames()
                .forEach(key -> blanks.put(
                        key,
                        new TreeSet<>(BLANK.matcher(words.getProperty(key))
                                .results()
                                .map(m -> m.group())
                                .toList())));
        return blanks;
    }

    @Test
    void everySentenceTheCodeSaysIsThereAndNoOther() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/twinrail/sample/internal"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(source)).results().forEach(m -> keys.add(m.group(1)));
            }
        }
        Set<String> prefixes = keys.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        keys.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        Set<String> sentences = words("en").stringPropertyNames().stream()
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toSet());

        assertThat(sentences).isEqualTo(keys);
        assertThat(words("en").stringPropertyNames())
                .containsAll(Arrays.stream(ConflictState.values())
                        .map(state -> "state." + state)
                        .toList());
    }
}
