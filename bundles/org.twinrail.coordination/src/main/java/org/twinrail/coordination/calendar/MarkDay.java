package org.twinrail.coordination.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Says of a date that it is a holiday or a working day, whatever its weekday and the public holidays say.
 *
 * @param date the date
 * @param working true for a working day, false for a holiday
 * @param name what it is called, such as 春节 or 春节调休, in one language or in both one after the other; null for no name
 * @param hoursOf the weekday whose hours a working day has; null means Monday
 */
@Operation("calendar.day")
public record MarkDay(
        @NotNull LocalDate date, @NotNull Boolean working, @Size(max = 100) String name, DayOfWeek hoursOf)
        implements Action<Recorded> {}
