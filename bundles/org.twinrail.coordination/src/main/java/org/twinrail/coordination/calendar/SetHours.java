package org.twinrail.coordination.calendar;

import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Sets the working hours of weekdays. A day's hours are spans such as {@code 09:00-12:00,13:00-18:00}; empty means that nobody works, and
 * null that the day stays as it is.
 *
 * @param monday the hours of Mondays from now on
 * @param tuesday those of Tuesdays
 * @param wednesday those of Wednesdays
 * @param thursday those of Thursdays
 * @param friday those of Fridays
 * @param saturday those of Saturdays
 * @param sunday those of Sundays
 */
@Operation("calendar.hours")
public record SetHours(
        @Size(max = 200) String monday,
        @Size(max = 200) String tuesday,
        @Size(max = 200) String wednesday,
        @Size(max = 200) String thursday,
        @Size(max = 200) String friday,
        @Size(max = 200) String saturday,
        @Size(max = 200) String sunday)
        implements Action<WorkingWeek> {}
