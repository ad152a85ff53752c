package org.twinrail.intelligence.internal.notes;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a field note back.
 *
 * @param note the note's id
 */
@Operation("fieldnote.withdraw")
public record WithdrawFieldNote(@NotNull UUID note) implements Action<Void> {}
