package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * The host answers an opinion: taken, or not taken and why (D4).
 *
 * @param advice its id
 * @param answer whether it is taken
 * @param reason what to say to the adviser; required where it is not taken
 */
@Operation("advice.answer")
public record AnswerAdvice(@NotNull UUID advice, @NotNull AdviceAnswer answer, @Size(max = 4000) String reason)
        implements Action<Advice> {}
