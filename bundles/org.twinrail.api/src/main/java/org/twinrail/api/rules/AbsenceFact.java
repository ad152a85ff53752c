package org.twinrail.api.rules;

import java.util.Objects;

/**
 * What the boundary rules are told of an absence that is recorded or cancelled: a fact.
 *
 * @param kind the kind of absence, for example {@code LEAVE}
 * @param own true where it is the absence of who acts
 * @param headed true where who acts heads the department of who is absent
 */
public record AbsenceFact(String kind, boolean own, boolean headed) {
    public AbsenceFact {
        Objects.requireNonNull(kind, "kind");
    }
}
