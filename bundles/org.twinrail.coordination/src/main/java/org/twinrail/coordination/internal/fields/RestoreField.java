package org.twinrail.coordination.internal.fields;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Defines a field again as it was before a change.
 *
 * @param kind the kind of object
 * @param code the field's code
 * @param before what was defined before; null where the field is new
 */
@Operation("field.restore")
public record RestoreField(@NotNull String kind, @NotNull String code, Definition before) implements Action<Recorded> {}
