package org.twinrail.core.internal.people;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Asks whether there is a person, for imports that refer to people.
 *
 * @param login the login
 */
@Operation("person.exists")
public record PersonExists(@NotNull String login) implements Query<Boolean> {}
