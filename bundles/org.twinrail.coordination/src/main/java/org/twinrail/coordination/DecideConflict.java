package org.twinrail.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Decides a conflict (D23): by who is responsible for its step, a manager or the management, and never by anybody on one of its sides.
 *
 * @param conflict the conflict's id
 * @param decision what is decided, and why
 * @param inFavourOf the party it is decided for; null for none or both
 */
@Operation("conflict.decide")
public record DecideConflict(
        @NotNull UUID conflict, @NotBlank @Size(max = 4000) String decision, @Size(max = 100) String inFavourOf)
        implements Action<Conflict> {}
