package org.twinrail.workbench.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type: amounts and days in the ways they write them. */
final class Typed {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?)([0-9][0-9,]*(?:\\.[0-9]*)?|\\.[0-9]+)([\\u4e07\\u4ebfkKmM]?)");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");
    private static final Pattern DAY =
            Pattern.compile("(?:([0-9]{4})[-/.\\u5e74])?([0-9]{1,2})[-/.\\u6708]([0-9]{1,2})\\u65e5?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern STEP = Pattern.compile("([+-])([0-9]{1,4})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})");

    private Typed() {}

    /** A number such as {@code 38,000}, {@code 3.8万} or {@code 38k}; nothing where it is none. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replace('，', ',').replace(" ", "");
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1) + digits.replace(",", ""));
        return Optional.of(number.scaleByPowerOfTen(power(matcher.group(3))));
    }

    private static int power(String unit) {
        return switch (unit) {
            case "k", "K" -> 3;
            case "m", "M" -> 6;
            default -> unit.isEmpty() ? 0 : unit.charAt(0) == '万' ? 4 : 8;
        };
    }

    /**
     * A day such as {@code 2026-03-05}, {@code 2026/3/5}, {@code 20260305}, {@code 3-5} in this year or {@code +7} for in a week;
     * nothing where it is none.
     */
    static Optional<LocalDate> day(String typed, LocalDate today) {
        String plain = typed.strip();
        try {
            Matcher step = STEP.matcher(plain);
            if (step.matches()) {
                long days = Long.parseLong(step.group(2));
                return Optional.of(step.group(1).equals("-") ? today.minusDays(days) : today.plusDays(days));
            }
            Matcher day = DAY.matcher(plain);
            if (day.matches()) {
                int year = day.group(1) == null ? today.getYear() : Integer.parseInt(day.group(1));
                return Optional.of(LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
            }
            Matcher digits = DIGITS.matcher(plain);
            if (digits.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(digits.group(1)),
                        Integer.parseInt(digits.group(2)),
                        Integer.parseInt(digits.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A time of day such as {@code 9:30} or {@code 0930}; nothing where it is none. */
    static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip().replace('：', ':'));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
