package org.twinrail.api.people;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists people by login.
 *
 * @param department only this department's; null for all
 * @param all true to list those who left as well; null means false
 */
@Operation("people.list")
public record ListPeople(String department, Boolean all) implements Query<List<Person>> {}
