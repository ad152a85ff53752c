package org.twinrail.coordination.internal.store;

import org.twinrail.api.ObjectRef;

/**
 * What makes two open conflicts the same one: their kind and the object fought over.
 *
 * @param kind the kind's code
 * @param about the object
 */
public record Subject(String kind, ObjectRef about) {
    /** One text for both, unique among open conflicts. */
    public String key() {
        return kind + "|" + about;
    }
}
