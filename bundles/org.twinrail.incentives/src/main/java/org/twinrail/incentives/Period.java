package org.twinrail.incentives;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, quarter or month, half-open: a day falls into exactly one period of a kind.
 *
 * @param code how people write it: {@code 2017}, {@code 2017Q3}, {@code 2017-08}
 * @param from the first day
 * @param until the day after the last
 */
public record Period(String code, LocalDate from, LocalDate until) {
    /** What a period code looks like. */
    public static final String PATTERN = "(\\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    public Period {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Reads a period as people write it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Period parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period: " + code);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            YearMonth first = YearMonth.of(year, 3 * Integer.parseInt(matcher.group(2)) - 2);
            return of(code, first, 3);
        }
        return matcher.group(3) != null
                ? of(code, YearMonth.of(year, Integer.parseInt(matcher.group(3))), 1)
                : of(code, YearMonth.of(year, 1), 12);
    }

    private static Period of(String code, YearMonth first, int months) {
        return new Period(code, first.atDay(1), first.plusMonths(months).atDay(1));
    }

    /** The period of the same length just before. */
    public Period before() {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalStateException(code);
        }
        LocalDate last = from.minusDays(1);
        if (matcher.group(2) != null) {
            return parse(last.getYear() + "Q" + ((last.getMonthValue() + 2) / 3));
        }
        return parse(matcher.group(3) != null ? YearMonth.from(last).toString() : String.valueOf(last.getYear()));
    }

    /** True where the day falls into it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** True where some day falls into both. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
