package org.twinrail.coordination.internal.modes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.coordination.modes.WorkProcess;

/**
 * Says of a process again what was said before a change.
 *
 * @param process its code
 * @param before what was said before
 */
@Operation("process.restore")
public record RestoreProcess(@NotBlank String process, @NotNull Definition before) implements Action<WorkProcess> {}
