package org.twinrail.support;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a question that was asked of the post.
 *
 * @param question the question's id
 */
@Operation("question.take")
public record TakeQuestion(@NotNull UUID question) implements Action<Question> {}
