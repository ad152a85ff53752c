package org.twinrail.coordination.modes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Sets the mode of a process from a day on (D2). What was in force before that day stays as it was; of several changes for one day the
 * latest holds.
 *
 * @param process the process's code
 * @param mode the mode
 * @param main code of the department whose track leads
 * @param aux code of the department whose track assists
 * @param from the first day on which it holds, not before today; null for today
 * @param evidence why: what was seen that asks for it
 */
@Operation("process.mode")
public record ChangeMode(
        @NotBlank @Size(max = 40) String process,
        @NotNull Mode mode,
        @NotBlank @Size(max = 40) String main,
        @NotBlank @Size(max = 40) String aux,
        LocalDate from,
        @NotBlank @Size(max = 2000) String evidence)
        implements Action<WorkProcess> {}
