package org.twinrail.crm.internal.appointments;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.appointments.Appointment;

/**
 * Gives an appointment the values it had before a change; a touch it has become since is taken back with it.
 *
 * @param before the appointment as it was
 */
@Operation("appointment.restore")
public record RestoreAppointment(@NotNull Appointment before) implements Action<Recorded> {}
