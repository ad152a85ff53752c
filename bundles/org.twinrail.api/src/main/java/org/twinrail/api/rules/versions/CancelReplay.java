package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Ends a replay before it is through.
 *
 * @param replay its id
 */
@Operation(value = "rules.cancel-replay", audited = false)
public record CancelReplay(@NotNull UUID replay) implements Action<ReplayProgress.Replay> {}
