package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Links a new field note to another one that says the same, with those that were linked to it.
 *
 * @param note the note's id
 * @param into the other's id
 */
@Operation("fieldnote.merge")
public record MergeFieldNote(@NotNull UUID note, @NotNull UUID into) implements Action<FieldNote> {}
