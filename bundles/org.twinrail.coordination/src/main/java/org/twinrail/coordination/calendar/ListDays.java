package org.twinrail.coordination.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the days of the working calendar in their order.
 *
 * @param from the first
 * @param to the last, at most five years later
 * @param special true for only those of which something is said beyond their weekday; null means false
 */
@Operation("calendar.days")
public record ListDays(@NotNull LocalDate from, @NotNull LocalDate to, Boolean special)
        implements Query<List<CalendarDay>> {}
