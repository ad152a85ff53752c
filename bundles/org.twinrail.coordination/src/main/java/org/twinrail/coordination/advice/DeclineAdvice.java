package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Declines to advise (D4).
 *
 * @param advice its id
 * @param reason why
 */
@Operation("advice.decline")
public record DeclineAdvice(@NotNull UUID advice, @NotBlank @Size(max = 4000) String reason)
        implements Action<Advice> {}
