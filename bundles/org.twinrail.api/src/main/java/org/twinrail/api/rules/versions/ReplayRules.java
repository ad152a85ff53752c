package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Begins to decide again by other rules what was decided in the last days. It runs in the background; {@link ReplayProgress} tells how
 * far it is and what came of it.
 *
 * @param at a draft, commit, publication number or branch
 * @param days how many days back; null means 30
 */
@Operation(value = "rules.replay", audited = false)
public record ReplayRules(@NotBlank @Size(max = 60) String at, @Min(1) @Max(3660) Integer days)
        implements Action<UUID> {}
