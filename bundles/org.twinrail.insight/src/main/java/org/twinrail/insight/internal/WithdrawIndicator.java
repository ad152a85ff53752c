package org.twinrail.insight.internal;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a new indicator back.
 *
 * @param code its code
 */
@Operation("indicator.withdraw")
public record WithdrawIndicator(@NotBlank String code) implements Action<Void> {}
