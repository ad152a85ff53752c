package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a rule file out of a draft.
 *
 * @param draft the draft
 * @param path the file
 * @param expected the content's id that the caller saw; null not to compare
 */
@Operation("rules.remove-file")
public record RemoveRuleFile(
        @NotBlank @Size(max = 60) String draft, @NotBlank @Size(max = 300) String path, @Size(max = 40) String expected)
        implements Action<EditRules.Edited> {}
