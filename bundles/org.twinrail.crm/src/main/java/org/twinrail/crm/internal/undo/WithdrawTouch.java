package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new touch to which nothing refers yet.
 *
 * @param id its id
 */
@Operation("touch.withdraw")
public record WithdrawTouch(@NotNull UUID id) implements Action<Void> {}
