package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new opportunity to which nothing refers yet.
 *
 * @param number its number
 */
@Operation("opportunity.withdraw")
public record WithdrawOpportunity(@NotNull String number) implements Action<Void> {}
