package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives the advice that was asked for; after the deadline it is kept and marked late (D4).
 *
 * @param advice its id
 * @param opinion what the adviser thinks
 * @param note a note to put on the object besides; null for none
 */
@Operation("advice.give")
public record GiveAdvice(
        @NotNull UUID advice, @NotBlank @Size(max = 4000) String opinion, @Size(max = 4000) String note)
        implements Action<Advice> {}
