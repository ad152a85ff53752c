package org.twinrail.crm.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A touch, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the touch by its id
 * @param customer the customer's name
 * @param by login of who made it
 * @param byDepartment code of that person's department
 * @param track {@code MARKETING}, {@code SALES} or {@code JOINT}
 * @param channel how it was made
 * @param on its day
 * @param at its time; the beginning of the day where only the day is known
 * @param campaign code of the campaign it belongs to
 */
public record TouchFact(
        ObjectRef ref,
        String customer,
        String by,
        String byDepartment,
        String track,
        String channel,
        LocalDate on,
        Instant at,
        String campaign) {
    public TouchFact {
        Objects.requireNonNull(ref, "ref");
        customer = Objects.requireNonNullElse(customer, "");
        by = Objects.requireNonNullElse(by, "");
        byDepartment = Objects.requireNonNullElse(byDepartment, "");
        track = Objects.requireNonNullElse(track, "");
        channel = Objects.requireNonNullElse(channel, "");
        campaign = Objects.requireNonNullElse(campaign, "");
    }
}
