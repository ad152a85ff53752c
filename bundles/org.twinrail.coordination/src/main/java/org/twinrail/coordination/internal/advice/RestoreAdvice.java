package org.twinrail.coordination.internal.advice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.coordination.advice.Advice;

/**
 * Takes back what a side said.
 *
 * @param advice its id
 * @param before how it stood before
 */
@Operation("advice.restore")
public record RestoreAdvice(@NotNull UUID advice, @NotNull Standing before) implements Action<Advice> {}
