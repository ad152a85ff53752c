package org.twinrail.coordination.calendar;

import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Shows the working hours of the weekdays. */
@Operation("calendar.week")
public record ShowWeek() implements Query<WorkingWeek> {}
