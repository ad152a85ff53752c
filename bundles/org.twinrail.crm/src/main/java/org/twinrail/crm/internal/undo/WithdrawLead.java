package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new lead to which nothing refers yet.
 *
 * @param number its number
 */
@Operation("lead.withdraw")
public record WithdrawLead(@NotNull String number) implements Action<Void> {}
