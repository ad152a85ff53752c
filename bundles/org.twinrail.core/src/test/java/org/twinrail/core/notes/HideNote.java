package org.twinrail.core.notes;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** An action whose bundle forgot to tell the rules what it is. */
@Operation("note.hide")
public record HideNote(String code) implements Action<Void> {}
