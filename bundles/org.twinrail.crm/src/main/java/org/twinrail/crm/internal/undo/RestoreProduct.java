package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Product;

/**
 * Gives a product the values it had before a change.
 *
 * @param before the product as it was
 */
@Operation("product.restore")
public record RestoreProduct(@NotNull Product before) implements Action<Recorded> {}
