package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Advises unasked, where the object's interface is open to one's department (D4).
 *
 * @param object the object, as {@code kind/id}
 * @param opinion what the adviser thinks
 */
@Operation("advice.offer")
public record OfferAdvice(@NotBlank @Size(max = 300) String object, @NotBlank @Size(max = 4000) String opinion)
        implements Action<Advice> {}
