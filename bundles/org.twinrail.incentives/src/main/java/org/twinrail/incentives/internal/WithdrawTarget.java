package org.twinrail.incentives.internal;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back a target that a person did not have before, while the period is open.
 *
 * @param person the login
 * @param period the period
 */
@Operation("target.withdraw")
public record WithdrawTarget(@NotNull String person, @NotNull String period) implements Action<Void> {}
