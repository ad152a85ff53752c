package org.twinrail.exchange.internal.guess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.exchange.internal.mapping.CellConverter;
import org.twinrail.exchange.internal.mapping.Digits;
import org.twinrail.exchange.internal.mapping.Signs;

/** How the cells of a column are to be read for a field, and how many of those seen can be. */
final class CellGuess {
    private static final Messages MESSAGES = Messages.beside(CellGuess.class);
    private static final List<String> PATTERNS = patterns(
            "yyyy-M-d",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyyMMdd",
            "d.M.yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "d-MMM-yyyy",
            "d MMM yyyy",
            "MMM d, yyyy",
            "yyyy-M-d H:mm[:ss]",
            "yyyy/M/d H:mm[:ss]",
            "yyyy-MM-dd'T'HH:mm:ss[.SSS]['Z']");
    private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";
    private static final Map<String, String> UNITS = Signs.units();
    private static final String USUAL_CURRENCY = "CNY";
    /** What an assumption leaves of the confidence. */
    private static final double UNSURE = 0.7;

    private final Target target;

    CellGuess(Target target) {
        this.target = target;
    }

    /**
     * How to read cells.
     *
     * @param fit how many of the values seen can be read so, from 0 to 1
     * @param sure how sure it is that they are to be read so, from 0 to 1
     * @param reason what was found; empty for nothing worth telling
     */
    record Reading(Mapping.Cell cell, double fit, double sure, Text reason) {
        Reading(Mapping.Cell cell, double fit, Text reason) {
            this(cell, fit, 1, reason);
        }
    }

    private static List<String> patterns(String... plain) {
        return Stream.concat(Stream.of(plain), Signs.days().stream()).toList();
    }

    Reading of(String column, List<String> values, ImportField field) {
        if (!field.choices().isEmpty() || field.type() == ImportField.Type.BOOLEAN) {
            return choice(values, field);
        }
        return switch (field.type()) {
            case DATE -> date(values);
            case INTEGER, NUMBER, MONEY -> number(column, values, field);
            case LIST -> list(values);
            case OBJECT -> new Reading(Mapping.Cell.PLAIN, 0, Text.EMPTY);
            default -> new Reading(Mapping.Cell.PLAIN, 1, Text.EMPTY);
        };
    }

    private Reading choice(List<String> values, ImportField field) {
        List<String> words = field.choices().isEmpty() ? List.of("true", "false") : field.choices();
        Map<String, String> known = new LinkedHashMap<>();
        long read = 0;
        for (String value : values) {
            Optional<String> meant = words.stream()
                    .filter(word -> Words.plain(word).equals(Words.plain(value))
                            || target.names(field.path() + "#" + word).stream()
                                    .anyMatch(name -> Words.plain(name).equals(Words.plain(value))))
                    .findFirst();
            read += meant.isPresent() ? 1 : 0;
            meant.filter(word -> !word.equals(value)).ifPresent(word -> known.put(value, word));
        }
        Text reason = known.isEmpty() ? Text.EMPTY : MESSAGES.text("values", pairs(known));
        return new Reading(Mapping.Cell.PLAIN.withValues(known), share(read, values), reason);
    }

    private static String pairs(Map<String, String> known) {
        List<String> pairs = new ArrayList<>();
        known.forEach((from, to) -> pairs.add(from + " → " + to));
        return String.join(", ", pairs);
    }

    private static Reading date(List<String> values) {
        if (values.stream().allMatch(value -> value.matches(ISO))) {
            return new Reading(Mapping.Cell.PLAIN, 1, Text.EMPTY);
        }
        List<String> fitting = PATTERNS.stream()
                .filter(pattern -> values.stream().allMatch(value -> CellConverter.isDate(value, pattern)))
                .toList();
        if (fitting.size() > 1) {
            Mapping.Cell first = Mapping.Cell.PLAIN.withDates(fitting.subList(0, 1));
            return new Reading(first, 1, UNSURE, MESSAGES.text("date.unsure", fitting.get(0), fitting.get(1)));
        }
        if (!fitting.isEmpty()) {
            return new Reading(Mapping.Cell.PLAIN.withDates(fitting), 1, MESSAGES.text("date.pattern", fitting.get(0)));
        }
        List<String> some = PATTERNS.stream()
                .filter(pattern -> values.stream().anyMatch(value -> CellConverter.isDate(value, pattern)))
                .limit(3)
                .toList();
        long read = values.stream()
                .filter(value -> some.stream().anyMatch(pattern -> CellConverter.isDate(value, pattern)))
                .count();
        Text reason = some.isEmpty() ? Text.EMPTY : MESSAGES.text("date.several", String.join(", ", some));
        return new Reading(Mapping.Cell.PLAIN.withDates(some), share(read, values), reason);
    }

    private static Reading number(String column, List<String> values, ImportField field) {
        Mapping.Numbers best = Mapping.Numbers.PLAIN;
        for (Mapping.Numbers style : Mapping.Numbers.values()) {
            best = count(values, style) > count(values, best) ? style : best;
        }
        BigDecimal factor = BigDecimal.ONE;
        List<Text> reasons = new ArrayList<>();
        if (best != Mapping.Numbers.PLAIN) {
            reasons.add(MESSAGES.text("number.style", best.example()));
        }
        String lower = column.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            if (factor.equals(BigDecimal.ONE) && lower.contains(unit.getKey())) {
                factor = new BigDecimal(unit.getValue());
                reasons.add(MESSAGES.text("number.unit", unit.getKey(), factor.toPlainString()));
            }
        }
        Mapping.Cell cell = Mapping.Cell.PLAIN.withNumbers(best, factor);
        double sure = 1;
        if (field.type() == ImportField.Type.MONEY) {
            Optional<String> said = Currencies.in(column, values);
            cell = cell.withCurrency(said.orElse(USUAL_CURRENCY));
            sure = said.isPresent() ? 1 : UNSURE;
            reasons.add(MESSAGES.text(said.isPresent() ? "currency.said" : "currency.usual", cell.currency()));
        }
        return new Reading(cell, share(count(values, best), values), sure, Reasons.joined(reasons));
    }

    private static long count(List<String> values, Mapping.Numbers style) {
        return values.stream().filter(value -> Digits.fits(value, style)).count();
    }

    private static Reading list(List<String> values) {
        for (String between : List.of(";", "；", "、", "|", ",")) {
            if (values.stream().anyMatch(value -> value.contains(between))) {
                return new Reading(Mapping.Cell.PLAIN.withSplit(between), 1, MESSAGES.text("list", between));
            }
        }
        return new Reading(Mapping.Cell.PLAIN, 1, Text.EMPTY);
    }

    private static double share(long read, List<String> values) {
        return values.isEmpty() ? 1 : (double) read / values.size();
    }
}
