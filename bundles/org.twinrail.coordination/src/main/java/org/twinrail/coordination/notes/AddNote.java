package org.twinrail.coordination.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Confidential;
import org.twinrail.api.Operation;

/**
 * Writes a note on an object.
 *
 * @param object the object, as {@code kind/id}
 * @param text what it says
 * @param audience for whom it is; null means {@link Audience#BOTH}
 * @param pinned true to have it before the others; null means false
 */
@Operation("note.add")
public record AddNote(
        @NotBlank @Size(max = 300) String object,
        @Confidential @NotBlank @Size(max = 4000) String text,
        Audience audience,
        Boolean pinned)
        implements Action<Note> {}
