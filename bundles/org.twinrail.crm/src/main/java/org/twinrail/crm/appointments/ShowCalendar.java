package org.twinrail.crm.appointments;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Answers somebody's appointments as a calendar that other programs read (iCalendar, RFC 5545).
 *
 * @param owner whose; null means who asks
 * @param from from which day on; null means thirty days ago
 * @param until before which day; null for all that are to come
 */
@Operation("appointments.calendar")
public record ShowCalendar(@Size(max = 100) String owner, LocalDate from, LocalDate until)
        implements Query<CalendarFile> {}
