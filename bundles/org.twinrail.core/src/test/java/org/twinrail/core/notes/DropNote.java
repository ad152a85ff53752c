package org.twinrail.core.notes;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Takes a new note back. */
@Operation("note.drop")
public record DropNote(String code) implements Action<Void> {}
