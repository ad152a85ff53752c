package org.twinrail.core.notes;

import org.twinrail.api.Action;
import org.twinrail.api.Confidential;
import org.twinrail.api.Operation;

/** Gives a note the words it had. */
@Operation("note.reword")
public record RewordNote(String code, @Confidential String words) implements Action<Void> {}
