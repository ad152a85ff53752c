package org.twinrail.api.people;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists absences that touch some days, by their first day and by login.
 *
 * @param login only this person's; null for everybody's
 * @param from the first of the days; null means today
 * @param to the last of the days; null for all that are to come
 */
@Operation("absences.list")
public record ListAbsences(@Size(max = 100) String login, LocalDate from, LocalDate to)
        implements Query<List<Absence>> {}
