package org.twinrail.api.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Answers a waiting request; agreed, the waiting action is done, jointly where it asked for joint work (D2, D4).
 *
 * <p>Nobody answers a request of their own, and only a person who was asked (or the head of the department that was) may answer.
 *
 * @param request the request's id
 * @param agree true to agree; for advice: no objection
 * @param answer what to say; required to decline
 */
@Operation("request.answer")
public record AnswerRequest(@NotNull UUID request, @NotNull Boolean agree, @Size(max = 2000) String answer)
        implements Action<Request> {}
