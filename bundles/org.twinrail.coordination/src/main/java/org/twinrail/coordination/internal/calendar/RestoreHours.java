package org.twinrail.coordination.internal.calendar;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.coordination.calendar.WorkingWeek;

/**
 * Gives the weekdays the hours they had before a change.
 *
 * @param before the hours of Monday to Sunday before
 * @param after those from then on
 */
@Operation("calendar.restore-hours")
public record RestoreHours(@NotNull List<String> before, @NotNull List<String> after) implements Action<WorkingWeek> {}
