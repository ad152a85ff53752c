package org.twinrail.intelligence.internal.competitors;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a competitor back that was recorded.
 *
 * @param name its name
 */
@Operation("competitor.withdraw")
public record WithdrawCompetitor(@NotBlank String name) implements Action<Void> {}
