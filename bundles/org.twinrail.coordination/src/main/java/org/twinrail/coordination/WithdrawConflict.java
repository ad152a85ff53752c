package org.twinrail.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a conflict back; only the person who raised it can. One the rules found is settled or decided instead.
 *
 * @param conflict the conflict's id
 * @param reason why
 */
@Operation("conflict.withdraw")
public record WithdrawConflict(@NotNull UUID conflict, @NotBlank @Size(max = 4000) String reason)
        implements Action<Conflict> {}
