package org.twinrail.core.internal.people;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Person;

/**
 * Gives a person the values they had before a change.
 *
 * @param before the person as they were
 */
@Operation("person.restore")
public record RestorePerson(@NotNull Person before) implements Action<Recorded> {}
