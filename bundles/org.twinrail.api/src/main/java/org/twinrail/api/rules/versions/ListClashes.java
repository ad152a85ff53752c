package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the places of a draft that both sides changed and that nobody has settled yet, by file and in the order of the file.
 *
 * @param draft the draft
 */
@Operation("rules.clashes")
public record ListClashes(@NotBlank @Size(max = 60) String draft) implements Query<List<MergePack.Clash>> {}
