package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * The field of the company's own that somebody is about to fill in, as the boundary rules see it.
 *
 * @param kind the kind of the object, for example {@code customer}
 * @param field the field's code
 * @param type what it takes, for example {@code MONEY}
 * @param mine true where who acts is responsible for the object
 */
public record FieldFact(String kind, String field, String type, boolean mine) {
    public FieldFact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(type, "type");
    }
}
