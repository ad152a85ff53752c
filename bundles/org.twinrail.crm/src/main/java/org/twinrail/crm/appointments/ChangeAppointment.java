package org.twinrail.crm.appointments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Changes an appointment that is planned. What is null stays as it is; what is empty is taken away.
 *
 * @param id its id
 * @param subject what it is about
 * @param at when it begins
 * @param minutes how long it is meant to take
 * @param channel how the customer is met
 * @param contact name of the person at the customer
 * @param opportunity number of the opportunity it is about
 * @param owner login of who goes
 * @param place where
 * @param note further words
 */
@Operation("appointment.change")
public record ChangeAppointment(
        @NotNull UUID id,
        @Size(min = 1, max = 200) String subject,
        Instant at,
        @Min(1) @Max(20_160) Integer minutes,
        @Size(max = 60) String channel,
        @Size(max = 100) String contact,
        @Size(max = 60) String opportunity,
        @Size(max = 100) String owner,
        @Size(max = 200) String place,
        @Size(max = 2000) String note)
        implements Action<Recorded> {}
