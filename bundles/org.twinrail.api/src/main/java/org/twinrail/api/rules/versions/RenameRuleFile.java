package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a rule file of a draft another name.
 *
 * @param draft the draft
 * @param path the file
 * @param to its new path, relative to the rule folder
 */
@Operation("rules.rename-file")
public record RenameRuleFile(
        @NotBlank @Size(max = 60) String draft,
        @NotBlank @Size(max = 300) String path,
        @NotBlank @Size(max = 300) String to)
        implements Action<EditRules.Edited> {}
