package org.twinrail.coordination.internal.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The public holidays and adjusted workdays that come with the product as data, one {@code date,HOLIDAY or WORKDAY,name} a line; what the
 * company says of a date goes before them.
 */
final class PublicHolidays {
    private static final String FILE = "public-holidays.csv";
    private static final String WORKDAY = "WORKDAY";
    private static final int COLUMNS = 3;
    private static final Map<LocalDate, Mark> ALL = read();

    private PublicHolidays() {}

    /** What they say of dates; unmodifiable. */
    static Map<LocalDate, Mark> all() {
        return ALL;
    }

    private static Map<LocalDate, Mark> read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(PublicHolidays.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> LocalDate.parse(cells[0]), cells -> mark(cells[1], cells[2])));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Mark mark(String kind, String name) {
        return kind.equals(WORKDAY) ? Mark.workday(name, DayOfWeek.MONDAY) : Mark.holiday(name);
    }
}
