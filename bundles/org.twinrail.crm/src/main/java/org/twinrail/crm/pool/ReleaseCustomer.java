package org.twinrail.crm.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a customer back to the public pool (D23).
 *
 * @param customer the customer's name
 * @param reason why it is given back
 */
@Operation("customer.release")
public record ReleaseCustomer(@NotBlank @Size(max = 200) String customer, @NotBlank @Size(max = 500) String reason)
        implements Action<OwnershipChange> {}
