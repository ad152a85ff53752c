package org.twinrail.api.people;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks a person up by login.
 *
 * @param login the login
 */
@Operation("person.find")
public record FindPerson(@NotBlank String login) implements Query<Optional<Person>> {}
