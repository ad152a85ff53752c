package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Confirms a new field note; it counts as a contribution of its author's department to the one that confirms.
 *
 * @param note the note's id
 * @param confidence how far it is trusted
 * @param kind what it is about, where it was taken for something else; null to leave it
 */
@Operation("fieldnote.confirm")
public record ConfirmFieldNote(@NotNull UUID note, @NotNull Confidence confidence, NoteKind kind)
        implements Action<FieldNote> {}
