package org.twinrail.core.notes;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Writes two notes as parts of one action. */
@Operation("note.post")
public record PostNotes(@NotBlank String first, @NotBlank String second) implements Action<Integer> {}
