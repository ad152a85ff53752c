package org.twinrail.crm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact with a customer, or with somebody who has no name yet.
 *
 * @param id the id
 * @param on its day
 * @param at its time; the beginning of the day where only the day is known
 * @param track the rail it was made on
 * @param channel how it was made, for example {@code visit}
 * @param customer the customer's name; empty where nobody is known
 * @param industry the industry, where that is all that is known; empty otherwise
 * @param contact the name of the person at the customer; empty where unknown
 * @param opportunity number of the opportunity it was about; empty for none
 * @param campaign code of the campaign it belongs to; empty for none
 * @param by login of who made it; empty where unknown
 * @param note what was said; may be empty
 */
public record Touch(
        UUID id,
        LocalDate on,
        Instant at,
        TouchTrack track,
        String channel,
        String customer,
        String industry,
        String contact,
        String opportunity,
        String campaign,
        String by,
        String note) {}
