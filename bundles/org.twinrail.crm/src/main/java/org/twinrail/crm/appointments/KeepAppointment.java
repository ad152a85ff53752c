package org.twinrail.crm.appointments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Says that an appointment took place. One with a customer becomes a touch, by {@code touch.log}, with whatever the rules say of that (D1).
 *
 * @param id its id
 * @param note what was said
 * @param channel how the customer was met; null for what was planned
 */
@Operation("appointment.keep")
public record KeepAppointment(@NotNull UUID id, @Size(max = 2000) String note, @Size(max = 60) String channel)
        implements Action<Recorded> {}
