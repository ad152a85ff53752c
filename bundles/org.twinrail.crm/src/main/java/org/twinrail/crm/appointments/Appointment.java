package org.twinrail.crm.appointments;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment.
 *
 * @param id its id
 * @param at when it begins
 * @param minutes how long it is meant to take
 * @param subject what it is about
 * @param place where; empty where nobody said
 * @param channel how the customer is met, for example {@code visit}; empty where nobody said
 * @param customer the customer's name; empty for one without a customer
 * @param contact name of the person at the customer; empty for nobody in particular
 * @param opportunity number of the opportunity it is about; empty for none
 * @param owner login of who goes
 * @param note further words
 * @param state what became of it
 * @param reason why it was cancelled; empty otherwise
 * @param touch id of the touch it became; null where it became none
 * @param uid its name in other calendars
 * @param version for optimistic locking
 */
public record Appointment(
        UUID id,
        Instant at,
        int minutes,
        String subject,
        String place,
        String channel,
        String customer,
        String contact,
        String opportunity,
        String owner,
        String note,
        AppointmentState state,
        String reason,
        UUID touch,
        String uid,
        long version) {}
