package org.twinrail.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Passes a question to R&D, as a ticket with a clock of its own.
 *
 * @param question the question's id
 * @param reason why the post cannot answer it
 */
@Operation("question.pass")
public record PassQuestion(@NotNull UUID question, @NotBlank @Size(max = 2000) String reason)
        implements Action<Question> {}
