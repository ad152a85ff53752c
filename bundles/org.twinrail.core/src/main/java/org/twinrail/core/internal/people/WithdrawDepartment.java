package org.twinrail.core.internal.people;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back the recording of a new department to which nothing refers yet.
 *
 * @param code the code
 */
@Operation("department.withdraw")
public record WithdrawDepartment(@NotNull String code) implements Action<Void> {}
