package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a new track to which nothing refers yet.
 *
 * @param code its code
 */
@Operation("track.withdraw")
public record WithdrawTrack(@NotNull String code) implements Action<Void> {}
