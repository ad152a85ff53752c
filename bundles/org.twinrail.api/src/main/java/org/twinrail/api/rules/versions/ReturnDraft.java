package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a proposed or approved draft back to its authors.
 *
 * @param draft the draft
 * @param reason why
 */
@Operation("rules.return")
public record ReturnDraft(@NotBlank @Size(max = 60) String draft, @NotBlank @Size(max = 2000) String reason)
        implements Action<Draft> {}
