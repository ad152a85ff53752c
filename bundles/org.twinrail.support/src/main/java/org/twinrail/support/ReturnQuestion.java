package org.twinrail.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a ticket back to the post.
 *
 * @param question the question's id
 * @param finding what R&D says to it
 */
@Operation("question.return")
public record ReturnQuestion(@NotNull UUID question, @NotBlank @Size(max = 2000) String finding)
        implements Action<Question> {}
