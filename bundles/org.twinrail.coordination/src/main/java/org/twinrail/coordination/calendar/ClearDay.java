package org.twinrail.coordination.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back what the company says of a date: it is again what the public holidays, or else its weekday, make it.
 *
 * @param date the date
 */
@Operation("calendar.clear")
public record ClearDay(@NotNull LocalDate date) implements Action<CalendarDay> {}
