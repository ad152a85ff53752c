package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Customer;

/**
 * Gives a customer the values it had before a change.
 *
 * @param before the customer as it was
 */
@Operation("customer.restore")
public record RestoreCustomer(@NotNull Customer before) implements Action<Recorded> {}
