package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new customer to which nothing refers yet.
 *
 * @param name its name
 */
@Operation("customer.withdraw")
public record WithdrawCustomer(@NotNull String name) implements Action<Void> {}
