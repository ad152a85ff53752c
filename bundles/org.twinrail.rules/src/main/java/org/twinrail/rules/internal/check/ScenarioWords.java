package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/** Says what is wrong in a scenario in words of those who write them, where the reader speaks of classes. */
final class ScenarioWords {
    private ScenarioWords() {}

    static Text of(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return Texts.of(
                    "scenario.field",
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (fault instanceof InvalidFormatException wrong) {
            return Texts.of("scenario.value", String.valueOf(wrong.getValue()), wanted(wrong.getTargetType()));
        }
        if (fault instanceof MismatchedInputException other) {
            return Texts.of("scenario.value", "…", wanted(other.getTargetType()));
        }
        return Texts.of("scenario.yaml");
    }

    /** The line of a file that a fault is on, from 1; 0 where it cannot be told. What nobody expects is told only after all was read. */
    static int line(JsonProcessingException fault, String text) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            int number = 0;
            for (String line : text.split("\\R", -1)) {
                number++;
                if (line.replaceFirst("^[ -]*", "").startsWith(unknown.getPropertyName() + ":")) {
                    return number;
                }
            }
        }
        return fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
    }

    private static Text wanted(Class<?> type) {
        if (type == null) {
            return Texts.of("scenario.this");
        }
        if (type == LocalDate.class) {
            return Texts.of("scenario.day");
        }
        if (type == Instant.class) {
            return Texts.of("scenario.moment");
        }
        if (type.isEnum()) {
            return Texts.of(
                    "scenario.one",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        boolean number = type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
        return Texts.of(number ? "scenario.number" : "scenario.this");
    }
}
