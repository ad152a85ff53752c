package org.twinrail.coordination.internal.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.twinrail.api.spi.WorkingTime;

/**
 * Counts working time without counting days: whole weeks are multiplied, what special days add or take away is summed up beforehand, and a
 * day in part is read off its hours.
 */
final class WorkCalendar implements WorkingTime {
    /** From 1970-01-01, a Thursday, back to the Monday before. */
    private static final int FROM_MONDAY = 3;

    private static final int DAYS = DayOfWeek.values().length;
    private static final Duration ONE_WEEK = Duration.ofDays(DAYS);
    private static final Duration LEAST = Duration.ofNanos(1);

    private final Week week;
    private final ZoneId zone;
    private final SortedMap<LocalDate, Mark> marks;
    /** The minutes of a week before each of its days, and at the end those of all of it. */
    private final long[] weekMinutes = new long[DAYS + 1];
    /** The special days since 1970, in their order. */
    private final long[] special;
    /** By how many minutes the special days before each of them differ from their weekdays, and at the end all of them. */
    private final long[] differences;

    WorkCalendar(Week week, Map<LocalDate, Mark> marks, ZoneId zone) {
        this.week = week;
        this.zone = zone;
        this.marks = new TreeMap<>(marks);
        for (int day = 0; day < DAYS; day++) {
            weekMinutes[day + 1] = weekMinutes[day] + week.days().get(day).minutes();
        }
        special = this.marks.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        differences = new long[special.length + 1];
        int at = 0;
        for (Map.Entry<LocalDate, Mark> day : this.marks.entrySet()) {
            int usually = week.on(day.getKey().getDayOfWeek()).minutes();
            differences[at + 1] = differences[at] + day.getValue().in(week).minutes() - usually;
            at++;
        }
    }

    /** When people work on a day. */
    Hours on(LocalDate date) {
        Mark mark = marks.get(date);
        return mark == null ? week.on(date.getDayOfWeek()) : mark.in(week);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        Duration counted = until(LocalDateTime.ofInstant(to, zone)).minus(until(LocalDateTime.ofInstant(from, zone)));
        // Where the clock on the wall was put forward or back, what it jumped over was no time.
        for (ZoneOffsetTransition jump = zone.getRules().nextTransition(from);
                jump != null && !jump.getInstant().isAfter(to);
                jump = zone.getRules().nextTransition(jump.getInstant())) {
            counted = counted.minus(until(jump.getDateTimeAfter())).plus(until(jump.getDateTimeBefore()));
        }
        return counted;
    }

    /** The working time since 1970 by the clock on the wall; negative before. */
    private Duration until(LocalDateTime time) {
        long day = time.toLocalDate().toEpochDay();
        long sinceMonday = day + FROM_MONDAY;
        long minutes = Math.floorDiv(sinceMonday, (long) DAYS) * weekMinutes[DAYS]
                + weekMinutes[Math.floorMod(sinceMonday, DAYS)]
                + differences[specialBefore(day)];
        return Duration.ofMinutes(minutes).plus(on(time.toLocalDate()).before(time.toLocalTime()));
    }

    private int specialBefore(long day) {
        int found = Arrays.binarySearch(special, day);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public Instant after(Instant from, Duration working) {
        return from.plus(least(span -> between(from, from.plus(span)), working));
    }

    @Override
    public Instant before(Instant to, Duration working) {
        return to.minus(least(span -> between(to.minus(span), to), working));
    }

    /** The least span in which so much is worked, to the nanosecond; none for none or less. */
    private static Duration least(UnaryOperator<Duration> worked, Duration working) {
        Duration tooLittle = Duration.ZERO;
        if (working.compareTo(tooLittle) <= 0) {
            return tooLittle;
        }
        Duration enough = ONE_WEEK;
        while (worked.apply(enough).compareTo(working) < 0) {
            enough = enough.multipliedBy(2);
        }
        while (enough.minus(tooLittle).compareTo(LEAST) > 0) {
            Duration middle = tooLittle.plus(enough.minus(tooLittle).dividedBy(2));
            if (worked.apply(middle).compareTo(working) < 0) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
