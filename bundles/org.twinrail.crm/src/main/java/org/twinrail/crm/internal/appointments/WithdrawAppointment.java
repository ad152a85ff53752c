package org.twinrail.crm.internal.appointments;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new appointment.
 *
 * @param id its id
 */
@Operation("appointment.withdraw")
public record WithdrawAppointment(@NotNull UUID id) implements Action<Void> {}
