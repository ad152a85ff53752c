package org.twinrail.crm.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a customer out of the public pool for oneself (D23).
 *
 * @param customer the customer's name
 */
@Operation("customer.claim")
public record ClaimCustomer(@NotBlank @Size(max = 200) String customer) implements Action<OwnershipChange> {}
