package org.twinrail.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Asks an answered question again, because the answer did not settle it; its clock starts anew.
 *
 * @param question the question's id
 * @param reason why
 */
@Operation("question.reopen")
public record ReopenQuestion(@NotNull UUID question, @NotBlank @Size(max = 2000) String reason)
        implements Action<Question> {}
