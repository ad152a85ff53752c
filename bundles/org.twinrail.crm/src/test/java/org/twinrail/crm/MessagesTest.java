package org.twinrail.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Operation;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.TestHouse;

class MessagesTest {
    private static Properties words(String folder, String language) throws IOException {
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream(folder + "Messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }

    @Test
    void everyOperationAndParameterIsDescribed() throws IOException {
        Set<String> described = new TreeSet<>(words("", "zh").stringPropertyNames());
        described.addAll(words("internal/imports/", "zh").stringPropertyNames());
        described.addAll(words("internal/undo/", "zh").stringPropertyNames());
        described.addAll(words("routing/", "zh").stringPropertyNames());
        described.addAll(words("appointments/", "zh").stringPropertyNames());
        described.addAll(words("internal/appointments/", "zh").stringPropertyNames());
        described.addAll(words("pool/", "zh").stringPropertyNames());
        described.addAll(words("filing/", "zh").stringPropertyNames());
        try (TestHouse house = new TestHouse()) {
            assertThat(house.operations()).hasSize(86);
            assertThat(described)
                    .containsAll(house.operations().stream()
                            .flatMap(MessagesTest::keys)
                            .toList());
        }
    }

    private static Stream<String> keys(Class<?> operation) {
        String name = operation.getAnnotation(Operation.class).value();
        return Stream.concat(
                Stream.of(name),
                Arrays.stream(operation.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(p -> name + "." + p));
    }

    @Test
    void everyActivityStageAndHalfHasAWord() throws IOException {
        List<String> activities = Arrays.stream(Activities.class.getFields())
                .map(Field::getName)
                .map(a -> "activity." + a)
                .toList();
        try (TestHouse house = new TestHouse()) {
            List<String> stages = house.ask(new ListTracks()).stream()
                    .flatMap(t -> t.stages().stream())
                    .map(s -> "stage." + s.code())
                    .toList();
            Set<String> said = new TreeSet<>(words("", "zh").stringPropertyNames());
            said.addAll(words("pool/", "zh").stringPropertyNames());
            said.addAll(words("filing/", "zh").stringPropertyNames());
            assertThat(said).containsAll(activities).containsAll(stages).contains("half.UPPER", "half.LOWER");
        }
    }

    @Test
    void everySentenceTheCodeSaysIsThereAndNoOther() throws IOException {
        Pattern said =
                Pattern.compile("Complaints\\s*\\.(?:invalid\\([^\"]*(?:\"[^\"]*\", )?|refused\\()\"([a-z.]+)\"");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                keys.addAll(said.matcher(Files.readString(source))
                        .results()
                        .map(MessagesTest::key)
                        .collect(Collectors.toSet()));
            }
        }
        // What refers to an object is counted from a table.
        words("internal/common/", "en").stringPropertyNames().stream()
                .filter(key -> key.startsWith("used."))
                .forEach(keys::add);
        keys.remove("lead.state.");
        Arrays.stream(LeadState.values()).forEach(s -> keys.add("lead.state." + s));
        Arrays.stream(DealOutcome.values()).forEach(o -> keys.add("outcome." + o));

        assertThat(words("internal/common/", "en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static String key(MatchResult match) {
        return match.group(1);
    }
}
