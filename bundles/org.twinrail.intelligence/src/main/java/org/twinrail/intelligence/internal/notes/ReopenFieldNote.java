package org.twinrail.intelligence.internal.notes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.NoteKind;

/**
 * Takes back that a field note was confirmed, rejected or merged.
 *
 * @param note the note's id
 * @param kind what it was about before
 * @param followers the notes that were linked to it before it was merged
 */
@Operation("fieldnote.reopen")
public record ReopenFieldNote(@NotNull UUID note, @NotNull NoteKind kind, @NotNull List<UUID> followers)
        implements Action<FieldNote> {
    public ReopenFieldNote {
        followers = List.copyOf(followers);
    }
}
