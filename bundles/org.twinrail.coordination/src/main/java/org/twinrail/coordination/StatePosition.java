package org.twinrail.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * A party to a conflict states its position (D23). Rules may say that an argument does not count (D24).
 *
 * <p>When every party has stated its position, a conflict at its first step moves up.
 *
 * @param conflict the conflict's id
 * @param claim what the party claims
 * @param evidence what it rests on; null for nothing
 * @param proposal how the party would settle it; null for none
 */
@Operation("conflict.state")
public record StatePosition(
        @NotNull UUID conflict,
        @NotBlank @Size(max = 4000) String claim,
        @Size(max = 4000) String evidence,
        @Size(max = 4000) String proposal)
        implements Action<Conflict> {}
