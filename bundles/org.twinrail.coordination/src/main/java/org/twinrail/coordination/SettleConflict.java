package org.twinrail.coordination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * A party proposes a settlement, or agrees to the one on the table; once all have agreed, the conflict is settled (D23).
 *
 * @param conflict the conflict's id
 * @param text the settlement proposed; null agrees to the one on the table. A new text takes back what others agreed to before
 */
@Operation("conflict.settle")
public record SettleConflict(@NotNull UUID conflict, @Size(max = 4000) String text) implements Action<Conflict> {}
