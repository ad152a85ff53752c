package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Puts an approved draft in force.
 *
 * @param draft the draft
 * @param from from when on, never in the past; null for now
 */
@Operation("rules.publish")
public record PublishRules(@NotBlank @Size(max = 60) String draft, Instant from) implements Action<Publication> {}
