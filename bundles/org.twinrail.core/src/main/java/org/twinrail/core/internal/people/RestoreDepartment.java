package org.twinrail.core.internal.people;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Department;

/**
 * Gives a department the values it had before a change.
 *
 * @param before the department as it was
 */
@Operation("department.restore")
public record RestoreDepartment(@NotNull Department before) implements Action<Recorded> {}
