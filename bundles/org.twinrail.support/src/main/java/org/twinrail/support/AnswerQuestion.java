package org.twinrail.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Answers a question; who asked it then tells the customer.
 *
 * @param question the question's id
 * @param answer the answer
 */
@Operation("question.answer")
public record AnswerQuestion(@NotNull UUID question, @NotBlank @Size(max = 2000) String answer)
        implements Action<Question> {}
