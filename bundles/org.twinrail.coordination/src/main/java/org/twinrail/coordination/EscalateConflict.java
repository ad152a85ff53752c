package org.twinrail.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Moves a conflict one step up before its deadline; a party, or who is responsible for its step, can.
 *
 * @param conflict the conflict's id
 * @param reason why it cannot be solved where it is
 */
@Operation("conflict.escalate")
public record EscalateConflict(@NotNull UUID conflict, @NotBlank @Size(max = 4000) String reason)
        implements Action<Conflict> {}
