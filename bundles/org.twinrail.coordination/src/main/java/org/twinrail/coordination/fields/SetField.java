package org.twinrail.coordination.fields;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Fills in a field of the company's own on one object.
 *
 * @param kind the kind of object
 * @param object the object within its kind: a customer's name, a lead's or an opportunity's number
 * @param field the field's code
 * @param value what it says, written as its {@link FieldType} tells; null or blank empties it
 */
@Operation("field.set")
public record SetField(
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 240) String object,
        @NotBlank @Size(max = 40) String field,
        @Size(max = 1000) String value)
        implements Action<Recorded> {}
