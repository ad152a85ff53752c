package org.twinrail.crm.pool;

import java.time.Instant;
import org.twinrail.api.Text;

/**
 * A change of who owns a customer.
 *
 * @param customer the customer's name
 * @param at when it happened
 * @param from login of who owned it before; empty for nobody
 * @param to login of who owns it since; empty for nobody: it is in the public pool
 * @param cause by what
 * @param reason why; empty where no reason was given
 * @param by login of who did it; empty where it was so before changes were written down
 */
public record OwnershipChange(
        String customer, Instant at, String from, String to, OwnershipCause cause, Text reason, String by) {}
