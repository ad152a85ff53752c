package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Settles all places of a file of a draft that both sides changed: each by one of the two sides. Whoever wants neither edits the file.
 *
 * @param draft the draft
 * @param path the file
 * @param theirs the places, counted from 1 as {@link ListClashes} lists those of the file, where the pack's side is taken, or that of
 *     what was published meanwhile; everywhere else the draft's own side stays
 */
@Operation("rules.settle")
public record SettleClashes(
        @NotBlank @Size(max = 60) String draft,
        @NotBlank @Size(max = 300) String path,
        @NotNull @Size(max = 5000) List<@NotNull @Min(1) Integer> theirs)
        implements Action<EditRules.Edited> {
    public SettleClashes {
        theirs = theirs == null ? null : List.copyOf(theirs);
    }
}
