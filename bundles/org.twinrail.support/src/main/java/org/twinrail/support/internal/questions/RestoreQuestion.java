package org.twinrail.support.internal.questions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.support.Question;

/**
 * Lets a question stand as it stood before.
 *
 * @param question the question's id
 * @param before how it stood
 */
@Operation("question.restore")
public record RestoreQuestion(@NotNull UUID question, @NotNull Standing before) implements Action<Question> {}
