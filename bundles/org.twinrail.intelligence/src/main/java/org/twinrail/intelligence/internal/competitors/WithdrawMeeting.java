package org.twinrail.intelligence.internal.competitors;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back that a competitor was met.
 *
 * @param object where, as {@code kind/id}
 * @param competitor the competitor's name
 */
@Operation("competitor.unmeet")
public record WithdrawMeeting(@NotBlank String object, @NotBlank String competitor) implements Action<Void> {}
