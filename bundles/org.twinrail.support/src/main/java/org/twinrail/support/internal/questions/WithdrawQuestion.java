package org.twinrail.support.internal.questions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a question back that nobody has taken yet.
 *
 * @param question the question's id
 */
@Operation("question.withdraw")
public record WithdrawQuestion(@NotNull UUID question) implements Action<Void> {}
