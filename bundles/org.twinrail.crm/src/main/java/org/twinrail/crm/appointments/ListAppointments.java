package org.twinrail.crm.appointments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists appointments.
 *
 * @param owner only this login's
 * @param customer only with this customer
 * @param opportunity only about this opportunity
 * @param state only in this state
 * @param from only on this day or later
 * @param until only before this day
 * @param sort {@code at}, {@code owner} or {@code customer}, with {@code -} before it the other way round; null means {@code at}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out; null means none
 */
@Operation("appointments.list")
public record ListAppointments(
        @Size(max = 100) String owner,
        @Size(max = 200) String customer,
        @Size(max = 60) String opportunity,
        AppointmentState state,
        LocalDate from,
        LocalDate until,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @Min(0) Integer offset)
        implements Query<List<Appointment>> {}
