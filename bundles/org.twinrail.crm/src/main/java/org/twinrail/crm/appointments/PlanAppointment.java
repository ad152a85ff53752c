package org.twinrail.crm.appointments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Plans an appointment; one that is known by its uid is changed, so that another calendar can be read again. What is null stays as it is.
 *
 * @param subject what it is about
 * @param at when it begins
 * @param minutes how long it is meant to take; null means an hour
 * @param customer the customer's name; null for none
 * @param channel how the customer is met, for example {@code visit}
 * @param contact name of the person at the customer
 * @param opportunity number of the opportunity it is about
 * @param owner login of who goes; null means who plans it
 * @param place where
 * @param note further words
 * @param uid its name in another calendar; null for one that is planned here
 */
@Operation("appointment.plan")
public record PlanAppointment(
        @NotBlank @Size(max = 200) String subject,
        @NotNull Instant at,
        @Min(1) @Max(20_160) Integer minutes,
        @Size(max = 200) String customer,
        @Size(max = 60) String channel,
        @Size(max = 100) String contact,
        @Size(max = 60) String opportunity,
        @Size(max = 100) String owner,
        @Size(max = 200) String place,
        @Size(max = 2000) String note,
        @Size(max = 250) String uid)
        implements Action<Recorded> {}
