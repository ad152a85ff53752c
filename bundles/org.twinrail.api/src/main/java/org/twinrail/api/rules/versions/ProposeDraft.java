package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Proposes a draft for approval. It must compile and pass its scenarios; what the company published meanwhile is taken in first.
 *
 * @param draft the draft
 * @param note what it is for
 */
@Operation("rules.propose")
public record ProposeDraft(@NotBlank @Size(max = 60) String draft, @NotBlank @Size(max = 2000) String note)
        implements Action<Draft> {}
