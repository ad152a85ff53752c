package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Asks for advice on an object (D4). The rules say to whom its interface is open and how long the adviser has at least.
 *
 * @param object the object, as {@code kind/id}
 * @param question what to advise on
 * @param of the department's code or the login to ask
 * @param deadline when silence is to count as no objection; null for when the rules say, and never earlier than that
 */
@Operation("advice.ask")
public record AskAdvice(
        @NotBlank @Size(max = 300) String object,
        @NotBlank @Size(max = 4000) String question,
        @NotBlank @Size(max = 100) String of,
        Instant deadline)
        implements Action<Advice> {}
