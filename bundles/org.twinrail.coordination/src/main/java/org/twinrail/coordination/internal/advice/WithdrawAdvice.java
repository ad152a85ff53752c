package org.twinrail.coordination.internal.advice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.coordination.advice.Advice;

/**
 * Takes back that advice was asked for or offered, as long as the other side has said nothing.
 *
 * @param advice its id
 */
@Operation("advice.withdraw")
public record WithdrawAdvice(@NotNull UUID advice) implements Action<Advice> {}
