package org.twinrail.api.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records that a person is absent for some days; where an absence of theirs begins on the first day already, it is changed.
 *
 * @param login the person's login
 * @param from the first day
 * @param to the last day, which still belongs to it; null means the first day only, or leaves the last day as it is
 * @param kind why; null means LEAVE, or leaves it as it is
 */
@Operation("absence.record")
public record RecordAbsence(
        @NotBlank @Size(max = 100) String login, @NotNull LocalDate from, LocalDate to, AbsenceKind kind)
        implements Action<Recorded> {}
