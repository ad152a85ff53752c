package org.twinrail.coordination.internal.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.coordination.calendar.CalendarDay;

/**
 * Says of a date again what the company said before a change.
 *
 * @param date the date
 * @param before what was said before; null for nothing
 * @param after what was said from then on; null for nothing
 */
@Operation("calendar.restore-day")
public record RestoreDay(@NotNull LocalDate date, Mark before, Mark after) implements Action<CalendarDay> {}
