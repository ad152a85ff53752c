package org.twinrail.api.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Cancels an absence: the person is there after all. Answers what it was.
 *
 * @param login the person's login
 * @param from the first day of the absence
 */
@Operation("absence.cancel")
public record CancelAbsence(@NotBlank @Size(max = 100) String login, @NotNull LocalDate from)
        implements Action<Absence> {}
