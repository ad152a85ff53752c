package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a draft up; its commits stay in the history.
 *
 * @param draft the draft
 */
@Operation("rules.discard")
public record DiscardDraft(@NotBlank @Size(max = 60) String draft) implements Action<Draft> {}
