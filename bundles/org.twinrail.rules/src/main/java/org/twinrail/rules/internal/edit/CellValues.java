package org.twinrail.rules.internal.edit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/** Tells whether a value can become what its blank takes: a number, yes or no, or one of the words of a list. */
public final class CellValues {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, short.class, byte.class);
    private static final int MOST_DIGITS = 40;
    private static final String LARGE = "1" + "0".repeat(MOST_DIGITS);

    private CellValues() {}

    /** What is wrong with a value; a blank that is put between quotation marks may be left empty. */
    public static Optional<Text> wrong(String value, Optional<Class<?>> type, boolean mayBeEmpty) {
        if (type.isEmpty() || value.isEmpty() && mayBeEmpty) {
            return Optional.empty();
        }
        Class<?> held = type.get();
        if (value.isEmpty() && held != String.class) {
            return Optional.of(Texts.of("table.empty"));
        }
        if (WHOLE.contains(held)) {
            return whole(value, held);
        }
        if (held == double.class || held == float.class || Number.class.isAssignableFrom(held)) {
            return isNumber(value) ? Optional.empty() : Optional.of(Texts.of("table.number", Texts.brief(value)));
        }
        if (held == boolean.class || held == Boolean.class) {
            return value.matches("true|false")
                    ? Optional.empty()
                    : Optional.of(Texts.of("table.yes.no", Texts.brief(value)));
        }
        return held.isEnum() ? constant(value, held) : Optional.empty();
    }

    private static Optional<Text> whole(String value, Class<?> type) {
        if (!value.matches("-?\\d+[Ll]?")) {
            return Optional.of(Texts.of("table.whole", Texts.brief(value)));
        }
        BigInteger number = new BigInteger(value.length() > MOST_DIGITS ? LARGE : value.replaceAll("[Ll]", ""));
        int bits = type == long.class || type == Long.class ? Long.SIZE : Integer.SIZE;
        return number.bitLength() < bits
                ? Optional.empty()
                : Optional.of(Texts.of("table.large.number", Texts.brief(value)));
    }

    private static boolean isNumber(String value) {
        return value.length() <= MOST_DIGITS && value.matches("-?\\d+(\\.\\d+)?[BbDdFfIiLl]?");
    }

    /** Makers may take the words in small letters and with a hyphen, as tables write them. */
    private static Optional<Text> constant(String value, Class<?> type) {
        String word = value.toUpperCase(Locale.ROOT).replace('-', '_');
        boolean known = Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(word));
        String all = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return known ? Optional.empty() : Optional.of(Texts.of("table.word", Texts.brief(value), all));
    }
}
