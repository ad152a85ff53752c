package org.twinrail.crm.pool;

import java.time.Instant;
import org.twinrail.api.Text;

/**
 * A customer in the public pool.
 *
 * @param name the customer's name
 * @param industry empty where unknown
 * @param region empty where unknown
 * @param since since when it has no owner
 * @param lastOwner login of who owned it last; empty where nobody ever did
 * @param cause by what it came there
 * @param reason why; empty where no reason was given
 * @param version the customer's, for optimistic locking
 */
public record PooledCustomer(
        String name,
        String industry,
        String region,
        Instant since,
        String lastOwner,
        OwnershipCause cause,
        Text reason,
        long version) {}
