package org.twinrail.core.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/** Writes a note, or writes it anew. */
@Operation("note.write")
public record WriteNote(@NotBlank String code, @NotBlank @Size(max = 20) String words) implements Action<Recorded> {}
