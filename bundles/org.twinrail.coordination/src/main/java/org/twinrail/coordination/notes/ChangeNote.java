package org.twinrail.coordination.notes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Confidential;
import org.twinrail.api.Operation;

/**
 * Changes a note; what is null stays as it is.
 *
 * @param note the note's id
 * @param text what it says from now on
 * @param audience for whom it is from now on
 * @param pinned whether it stands before the others from now on
 */
@Operation("note.change")
public record ChangeNote(
        @NotNull UUID note, @Confidential @Size(min = 1, max = 4000) String text, Audience audience, Boolean pinned)
        implements Action<Note> {}
