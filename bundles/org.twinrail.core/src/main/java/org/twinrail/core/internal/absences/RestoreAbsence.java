package org.twinrail.core.internal.absences;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Absence;

/**
 * Gives an absence the last day and kind it had before a change, or takes it away where there was none.
 *
 * @param login the person's login
 * @param from the first day
 * @param before the absence as it was; null where there was none
 */
@Operation("absence.restore")
public record RestoreAbsence(@NotNull String login, @NotNull LocalDate from, Absence before)
        implements Action<Recorded> {}
