package org.twinrail.insight.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.twinrail.insight.Rhythm;

/**
 * A week or a month.
 *
 * @param rhythm which of the two
 * @param first its first day
 */
record Period(Rhythm rhythm, LocalDate first) {
    private static final DateTimeFormatter WEEK = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .parseDefaulting(ChronoField.DAY_OF_WEEK, 1)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** The period a day lies in. */
    static Period of(Rhythm rhythm, LocalDate day) {
        return new Period(
                rhythm,
                rhythm == Rhythm.WEEKLY
                        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        : day.withDayOfMonth(1));
    }

    /** The period with a code; nothing where it is none. */
    static Optional<Period> parse(Rhythm rhythm, String code) {
        try {
            return Optional.of(new Period(
                    rhythm,
                    rhythm == Rhythm.WEEKLY
                            ? LocalDate.parse(code, WEEK)
                            : YearMonth.parse(code).atDay(1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The day after its last. */
    LocalDate end() {
        return rhythm == Rhythm.WEEKLY ? first.plusWeeks(1) : first.plusMonths(1);
    }

    /** The period so many before it. */
    Period before(int periods) {
        return new Period(rhythm, rhythm == Rhythm.WEEKLY ? first.minusWeeks(periods) : first.minusMonths(periods));
    }

    /** Whether it is over on a day. */
    boolean isOver(LocalDate today) {
        return !end().isAfter(today);
    }

    /** {@code 2026-W09} or {@code 2026-03}. */
    String code() {
        return rhythm == Rhythm.WEEKLY
                ? WEEK.format(first)
                : YearMonth.from(first).toString();
    }
}
