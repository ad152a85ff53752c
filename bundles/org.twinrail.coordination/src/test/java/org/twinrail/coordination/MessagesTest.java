package org.twinrail.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Operation;

class MessagesTest {
    private static final List<Class<?>> OPERATIONS = List.of(
            RaiseConflict.class,
            StatePosition.class,
            SettleConflict.class,
            WithdrawConflict.class,
            EscalateConflict.class,
            DecideConflict.class,
            SweepConflicts.class,
            ListConflicts.class,
            ShowConflict.class);

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
    void everyOperationAndParameterIsDescribed() throws IOException {
        assertThat(words("zh").stringPropertyNames())
                .containsAll(OPERATIONS.stream().flatMap(MessagesTest::keys).toList());
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
    void everyStepEventAndSeverityHasAName() throws IOException {
        assertThat(words("zh").stringPropertyNames())
                .containsAll(Arrays.stream(ConflictStep.values())
                        .map(s -> "step." + s)
                        .toList())
                .containsAll(
                        Arrays.stream(StepEvent.values()).map(e -> "event." + e).toList())
                .containsAll(Arrays.stream(Severity.values())
                        .map(s -> "severity." + s)
                        .toList());
    }
}
