package org.twinrail.coordination;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows a conflict with its evidence, its record, how it ended and the rules that found it.
 *
 * @param conflict the conflict's id
 */
@Operation("conflict.show")
public record ShowConflict(@NotNull UUID conflict) implements Query<ConflictDetails> {}
