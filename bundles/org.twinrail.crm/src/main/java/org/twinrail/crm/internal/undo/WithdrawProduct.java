package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new product to which nothing refers yet.
 *
 * @param name its name
 */
@Operation("product.withdraw")
public record WithdrawProduct(@NotNull String name) implements Action<Void> {}
