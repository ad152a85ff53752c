package org.twinrail.crm.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a customer to a person, whoever owned it (D23).
 *
 * @param customer the customer's name
 * @param to login of who is to own it
 * @param reason why; null for none
 * @param protectedUntil the last day on which the rules are not to take it back; null for no such protection
 */
@Operation("customer.assign")
public record AssignCustomer(
        @NotBlank @Size(max = 200) String customer,
        @NotBlank @Size(max = 100) String to,
        @Size(max = 500) String reason,
        LocalDate protectedUntil)
        implements Action<OwnershipChange> {}
