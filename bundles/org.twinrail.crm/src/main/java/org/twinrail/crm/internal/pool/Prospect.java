package org.twinrail.crm.internal.pool;

import java.time.Instant;
import org.twinrail.api.Text;
import org.twinrail.crm.internal.masters.OwnershipEntity;
import org.twinrail.crm.pool.Holding;

/**
 * What becomes of a customer somebody owns if nothing happens.
 *
 * @param ownership whose it is
 * @param care what was done for it
 * @param warn when the owner is to be warned; null where it does not fall into the pool
 * @param falls when it falls into the pool, after the warning; null where it does not
 * @param reason why it does, or does not; empty where no rule speaks of it
 */
record Prospect(OwnershipEntity ownership, Care care, Instant warn, Instant falls, Text reason) {
    /** As people see it. */
    Holding holding() {
        return new Holding(
                ownership.customer().name(),
                ownership.owner(),
                ownership.beganAt(),
                ownership.cause(),
                care.lastTouch(),
                care.openOpportunities(),
                ownership.protectedUntil(),
                falls,
                ownership.warnedAt() != null,
                reason);
    }
}
