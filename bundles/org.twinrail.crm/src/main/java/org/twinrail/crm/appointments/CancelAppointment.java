package org.twinrail.crm.appointments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Cancels an appointment that is planned.
 *
 * @param id its id
 * @param reason why
 */
@Operation("appointment.cancel")
public record CancelAppointment(@NotNull UUID id, @NotBlank @Size(max = 500) String reason)
        implements Action<Recorded> {}
