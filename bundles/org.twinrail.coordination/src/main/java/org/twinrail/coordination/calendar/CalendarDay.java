package org.twinrail.coordination.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.twinrail.api.Text;

/**
 * A day of the working calendar.
 *
 * @param date the day
 * @param weekday its weekday
 * @param working whether people work on it
 * @param name what the holiday or the adjusted workday is called; empty where it has no name
 * @param hours when people work, such as {@code 09:00-12:00,13:00-18:00}; empty where they do not
 * @param hoursOf the weekday whose hours an adjusted workday has; null for any other day
 * @param source who says so
 */
public record CalendarDay(
        LocalDate date,
        DayOfWeek weekday,
        boolean working,
        Text name,
        String hours,
        DayOfWeek hoursOf,
        DaySource source) {}
