package org.twinrail.coordination.internal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;

/**
 * What is said of a date beyond its weekday.
 *
 * @param working whether people work on it
 * @param name what it is called; empty for no name
 * @param hoursOf the weekday whose hours a working day has; null for a holiday
 */
@Embeddable
public record Mark(
        boolean working, String name, @Enumerated(EnumType.STRING) @Column(name = "hours_of") DayOfWeek hoursOf) {
    /** A holiday. */
    static Mark holiday(String name) {
        return new Mark(false, name, null);
    }

    /** A working day with the hours of a weekday. */
    static Mark workday(String name, DayOfWeek hoursOf) {
        return new Mark(true, name, hoursOf);
    }

    /** When people work on a day of which this is said. */
    Hours in(Week week) {
        return working ? week.on(hoursOf) : Hours.NONE;
    }
}
