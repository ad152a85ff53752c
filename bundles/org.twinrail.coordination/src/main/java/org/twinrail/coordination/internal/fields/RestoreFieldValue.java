package org.twinrail.coordination.internal.fields;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Lets a field say again what it said before a change.
 *
 * @param kind the kind of object
 * @param object the object within its kind
 * @param field the field's code
 * @param before what it said before; empty for nothing
 * @param after what it said from then on; empty for nothing
 */
@Operation("field.restore-value")
public record RestoreFieldValue(
        @NotNull String kind,
        @NotNull String object,
        @NotNull String field,
        @NotNull String before,
        @NotNull String after)
        implements Action<Recorded> {}
