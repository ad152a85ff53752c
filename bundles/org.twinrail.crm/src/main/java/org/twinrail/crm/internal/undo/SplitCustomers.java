package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.crm.Customer;

/**
 * Makes two customers again of what was merged.
 *
 * @param merge the merge's id
 * @param before the survivor before it
 * @param after the survivor after it: what was changed since stays
 */
@Operation("customers.split")
public record SplitCustomers(@NotNull UUID merge, @NotNull Customer before, @NotNull Customer after)
        implements Action<Void> {}
