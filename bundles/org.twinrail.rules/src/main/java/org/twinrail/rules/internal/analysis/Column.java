package org.twinrail.rules.internal.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of conditions: which field it is about and how its cells are compared with it.
 *
 * @param number the column, from 1
 * @param fact the fact's type
 * @param snippet what the column says of a cell's value
 */
record Column(int number, String fact, String snippet) {
    private static final Pattern COMPARISON = Pattern.compile(
            "([\\p{L}_$][\\p{L}\\p{N}_$.]*)\\s*(==|!=|>=|<=|>|<|not matches|matches)\\s*\"?\\$param\"?");
    /** A condition that is said to hold, or not to. */
    private static final Pattern HELD = Pattern.compile("(.+?)\\s*==\\s*(true|false)");

    private static final Pattern WORDS = Pattern.compile("[^.*+?\\[\\](){}^$\\\\]+");

    /** The field and its values in a cell. */
    record Narrowing(String field, Values values) {}

    /** What a cell narrows; nothing where it is blank. What cannot be understood is a field of its own, which holds or does not. */
    Optional<Narrowing> of(String cell) {
        String value = cell.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Matcher comparison = COMPARISON.matcher(snippet.strip());
        if (!comparison.matches()) {
            return Optional.of(opaque(value));
        }
        String field = fact + "." + comparison.group(1);
        String operator = comparison.group(2);
        return Optional.of(values(operator, value)
                .map(values -> new Narrowing(field, values))
                .orElseGet(() -> opaque(value)));
    }

    private Narrowing opaque(String value) {
        String condition = snippet.strip().replace("$param", value);
        Matcher held = HELD.matcher(condition);
        return held.matches()
                ? new Narrowing(fact + "(" + held.group(1) + ")", Words.of(held.group(2)))
                : new Narrowing(fact + "(" + condition + ")", Words.of("true"));
    }

    private Optional<Values> values(String operator, String value) {
        boolean quoted = snippet.contains("\"$param\"");
        return switch (operator) {
            case "matches", "not matches" -> matched(operator.equals("matches"), value);
            case "!=" -> Optional.of(new Words(true, Set.of(value)));
            case "==" ->
                quoted ? Optional.of(Words.of(value)) : number(operator, value).or(() -> Optional.of(Words.of(value)));
            default -> number(operator, value).or(() -> day(operator, value));
        };
    }

    private static Optional<Values> matched(boolean yes, String value) {
        if (value.equals(".+")) {
            return Optional.of(new Words(yes, Set.of("")));
        }
        return WORDS.matcher(value).matches()
                ? Optional.of(new Words(!yes, Set.copyOf(List.of(value.split("\\|")))))
                : Optional.empty();
    }

    private static Optional<Values> number(String operator, String value) {
        return value.matches("-?\\d{1,30}(\\.\\d{1,30})?[BLD]?")
                ? Optional.of(Range.of(operator, new BigDecimal(value.replaceAll("[BLD]$", "")), false))
                : Optional.empty();
    }

    private static Optional<Values> day(String operator, String value) {
        try {
            return Optional.of(
                    Range.of(operator, BigDecimal.valueOf(LocalDate.parse(value).toEpochDay()), true));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }
}
