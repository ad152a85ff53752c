package org.twinrail.coordination.notes;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Removes a note.
 *
 * @param note the note's id
 */
@Operation("note.remove")
public record RemoveNote(@NotNull UUID note) implements Action<Note> {}
