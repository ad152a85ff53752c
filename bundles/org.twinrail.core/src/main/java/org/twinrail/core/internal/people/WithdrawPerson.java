package org.twinrail.core.internal.people;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back the recording of a new person to whom nothing refers yet.
 *
 * @param login the login
 */
@Operation("person.withdraw")
public record WithdrawPerson(@NotNull String login) implements Action<Void> {}
