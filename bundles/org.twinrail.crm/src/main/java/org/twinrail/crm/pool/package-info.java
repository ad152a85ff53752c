/**
 * Who owns the customers, and the public pool of those nobody owns (公海, D23): given back, claimed, assigned, taken back by the rules.
 *
 * <p>Every change of ownership is told to the world, with an {@link org.twinrail.crm.pool.OwnershipChange} as payload, under
 * {@code crm/customer-owner-changed}; that a customer will fall into the pool unless something happens under
 * {@code crm/customer-owner-warned}.
 */
@Export
@Version("1.0.0")
package org.twinrail.crm.pool;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
