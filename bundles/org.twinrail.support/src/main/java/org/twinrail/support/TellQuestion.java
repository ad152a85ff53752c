package org.twinrail.support;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * States that the customer was told the answer.
 *
 * @param question the question's id
 */
@Operation("question.tell")
public record TellQuestion(@NotNull UUID question) implements Action<Question> {}
