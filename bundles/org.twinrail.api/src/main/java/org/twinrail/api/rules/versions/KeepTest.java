package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Keeps a decision as a test in a draft: a scenario with the facts that were decided on, which expects what was concluded. It stands in
 * the point's {@code kept.scenarios.yaml}, and is run with all others before the draft is proposed.
 *
 * @param draft the draft
 * @param id the action's id
 * @param point the decision point; null for the boundary rules
 * @param name what the test shows
 */
@Operation("rules.keep-test")
public record KeepTest(
        @NotBlank @Size(max = 60) String draft,
        @NotNull UUID id,
        @Size(max = 100) String point,
        @NotBlank @Size(max = 200) String name)
        implements Action<EditRules.Edited> {}
