package org.twinrail.coordination.internal.modes;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a process out of the catalogue again.
 *
 * @param process its code
 */
@Operation("process.withdraw")
public record WithdrawProcess(@NotBlank String process) implements Action<Void> {}
