package org.twinrail.coordination.internal.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The hours of the weekdays.
 *
 * @param days those of Monday to Sunday, at least one of which has some: without, no clock would ever come to its end
 */
record Week(List<Hours> days) {
    private static final String BETWEEN = ";";

    Week {
        days = List.copyOf(days);
        if (days.size() != DayOfWeek.values().length || days.stream().allMatch(d -> d.minutes() == 0)) {
            throw new IllegalArgumentException("a week has seven days, and work on one of them: " + days);
        }
    }

    /** Reads what {@link #toString} wrote. */
    static Week parse(String text) {
        return new Week(Arrays.stream(text.split(BETWEEN, -1))
                .map(day -> Hours.parse("week", day))
                .toList());
    }

    Hours on(DayOfWeek day) {
        return days.get(day.ordinal());
    }

    /** The hours of Monday to Sunday as texts. */
    List<String> texts() {
        return days.stream().map(Hours::toString).toList();
    }

    /**
     * The week with other hours on some days.
     *
     * @param hours those of Monday to Sunday as texts; null for a day that stays as it is
     * @throws org.twinrail.api.InvalidInputException where they cannot be read, or nobody would ever work
     */
    Week with(List<String> hours) {
        List<Hours> changed = new ArrayList<>(days);
        IntStream.range(0, hours.size())
                .filter(day -> hours.get(day) != null)
                .forEach(day -> changed.set(day, Hours.parse(parameter(day), hours.get(day))));
        if (changed.stream().allMatch(d -> d.minutes() == 0)) {
            throw Words.invalid(parameter(0), "hours.never");
        }
        return new Week(changed);
    }

    private static String parameter(int day) {
        return DayOfWeek.values()[day].name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, texts());
    }
}
