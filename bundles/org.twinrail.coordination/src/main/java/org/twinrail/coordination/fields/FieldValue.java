package org.twinrail.coordination.fields;

import java.time.Instant;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * What a field of the company's own says on one object.
 *
 * @param object the object
 * @param field the field
 * @param value what it says, written as its {@link FieldType} tells; empty where it is not filled in
 * @param setBy the login of who filled it in; empty where it is not
 * @param setAt when; null where it is not
 * @param version for optimistic locking; 0 where it is not filled in
 */
public record FieldValue(ObjectRef object, CustomField field, String value, String setBy, Instant setAt, long version) {
    public FieldValue {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(field, "field");
    }
}
