package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Starts a draft of the rules.
 *
 * @param name its name: letters, digits, dots, dashes
 * @param from the commit, publication number or draft to start from; null for the company's rules
 */
@Operation("rules.draft")
public record StartDraft(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*") String name,
        @Size(max = 60) String from)
        implements Action<Draft> {}
