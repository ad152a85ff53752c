package org.twinrail.crm.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.twinrail.api.Text;

/**
 * A customer somebody owns, and when the rules would take it back.
 *
 * @param customer the customer's name
 * @param owner login of the owner
 * @param since since when
 * @param cause by what it came to the owner
 * @param lastTouch when the owner, or both departments together, last touched it; null for never
 * @param openOpportunities how many of its opportunities are open
 * @param protectedUntil the last day to which it is protected by decision; null for none
 * @param falls when it falls into the public pool if nothing happens; null where it does not
 * @param warned whether the owner was warned of that
 * @param reason why it falls, or why it does not; empty where no rule speaks of it
 */
public record Holding(
        String customer,
        String owner,
        Instant since,
        OwnershipCause cause,
        Instant lastTouch,
        long openOpportunities,
        LocalDate protectedUntil,
        Instant falls,
        boolean warned,
        Text reason) {}
