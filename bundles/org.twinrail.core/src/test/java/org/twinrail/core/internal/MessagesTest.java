package org.twinrail.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Action;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.core.internal.audit.AuditOperations;
import org.twinrail.core.internal.audit.Undoing;
import org.twinrail.core.internal.people.PeopleOperations;
import org.twinrail.core.internal.people.PeopleUndo;
import org.twinrail.core.internal.requests.RequestOperations;
import org.twinrail.core.internal.time.TimerOperations;

/** Everything the core says, it says in both languages, and nothing stands there that nobody says. */
class MessagesTest {
    private static final String BASE = "/org/twinrail/core/internal/";

    private static Properties words(String folder, String language) throws IOException {
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream(BASE + folder + "/Messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "gateway", "json", "people", "requests", "time"})
    void bothLanguagesHaveTheSameKeysWithTheSameBlanksAndNoneIsEmpty(String folder) throws IOException {
        Map<String, String> zh = blanks(words(folder, "zh"));

        assertThat(zh).isEqualTo(blanks(words(folder, "en")));
        assertThat(words(folder, "zh").values()).doesNotContain("");
        assertThat(words(folder, "en").values()).doesNotContain("");
    }

    private static Map<String, String> blanks(Properties words) {
        Pattern blank = Pattern.compile("\\{\\d\\}");
        Map<String, String> blanks = new TreeMap<>();
        words.forEach((key, value) -> blanks.put(
                (String) key,
                new TreeSet<>(blank.matcher((String) value)
                                .results()
                                .map(m -> m.group())
                                .toList())
                        .toString()));
        return blanks;
    }

    @Test
    void everyOperationAndEachOfItsParametersIsDescribedInBothLanguages() {
        List<Class<?>> operations = operations();

        assertThat(operations).hasSize(22);
        for (Class<?> operation : operations) {
            Messages messages = Messages.beside(operation);
            String name = operation.getAnnotation(Operation.class).value();
            assertThat(messages.find(name)).as(name).isPresent();
            for (RecordComponent parameter : operation.getRecordComponents()) {
                String key = name + "." + parameter.getName();
                assertThat(messages.find(key)).as(key).isPresent();
            }
        }
    }

    private static List<Class<?>> operations() {
        List<Class<?>> all = new ArrayList<>();
        OperationProvider.Registrar registrar = new OperationProvider.Registrar() {
            @Override
            public <R, A extends Action<R>> void action(
                    Class<A> type, OperationProvider.Subject<A> subject, OperationProvider.ActionBody<A, R> body) {
                all.add(type);
            }

            @Override
            public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
                all.add(type);
            }
        };
        Stream.of(
                        new AuditOperations(),
                        new Undoing(),
                        new PeopleOperations(),
                        new PeopleUndo(),
                        new RequestOperations(),
                        new TimerOperations())
                .forEach(provider -> provider.register(registrar));
        return all;
    }

    @Test
    void everyStatusAndStateAndActivityHasAWord() throws IOException {
        assertThat(words("audit", "zh").stringPropertyNames())
                .containsAll(Arrays.stream(Outcome.Status.values())
                        .map(s -> "status." + s)
                        .toList());
        assertThat(words("requests", "zh").stringPropertyNames())
                .containsAll(Arrays.stream(Request.State.values())
                        .map(s -> "state." + s)
                        .toList());
        assertThat(words("gateway", "zh").stringPropertyNames())
                .contains("activity." + Deed.ADMINISTER, "activity." + Deed.RECORD, "activity." + Deed.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "gateway", "json", "people", "requests"})
    void everySentenceTheCodeSaysIsThereAndNoOther(String folder) throws IOException {
        Pattern said = Pattern.compile("(?:\\.text|\\.find|refused)\\(\\s*\"([a-z.]+)\"");
        Set<String> keys = new HashSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java" + BASE + folder))) {
            for (Path source : sources.toList()) {
                keys.addAll(said.matcher(Files.readString(source))
                        .results()
                        .map(m -> m.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Set<String> described = operations().stream()
                .filter(o -> o.getPackageName().startsWith("org.twinrail.core"))
                .map(o -> o.getAnnotation(Operation.class).value())
                .collect(Collectors.toSet());

        Set<String> sentences = words(folder, "en").stringPropertyNames().stream()
                .filter(key -> described.stream().noneMatch(o -> key.equals(o) || key.startsWith(o + ".")))
                .filter(key -> !key.matches("(status|state|activity|half)\\.[A-Z_]+"))
                .collect(Collectors.toSet());
        Set<String> prefixes = keys.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        keys.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        sentences.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        // What refers to an object is counted from a table.
        sentences.removeIf(key -> key.startsWith("used."));
        assertThat(sentences).isEqualTo(keys);
    }
}
