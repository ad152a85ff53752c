package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Approves a proposed draft, as a second person: nobody approves what they wrote or proposed themselves.
 *
 * @param draft the draft
 * @param commit the commit that was looked at, so that nothing else is approved; null for the draft's last
 */
@Operation("rules.approve")
public record ApproveDraft(@NotBlank @Size(max = 60) String draft, @Size(max = 40) String commit)
        implements Action<Draft> {}
