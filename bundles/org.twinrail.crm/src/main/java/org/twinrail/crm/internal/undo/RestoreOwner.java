package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.crm.pool.OwnershipChange;

/**
 * Gives a customer back to who owned it before a change, or to the public pool.
 *
 * @param customer the customer's name
 * @param owner login of who owned it; empty for the public pool
 * @param protectedUntil the last day of the protection it had; null for none
 * @param countedFrom from when on the owner's working days counted
 */
@Operation("customer.owner.restore")
public record RestoreOwner(
        @NotBlank String customer, @NotNull String owner, LocalDate protectedUntil, @NotNull Instant countedFrom)
        implements Action<OwnershipChange> {}
