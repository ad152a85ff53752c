package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Rejects a new field note; its author reads why.
 *
 * @param note the note's id
 * @param reason why
 */
@Operation("fieldnote.reject")
public record RejectFieldNote(@NotNull UUID note, @NotBlank @Size(max = 300) String reason)
        implements Action<FieldNote> {}
