package org.twinrail.api;

import java.util.Objects;

/**
 * The result of every action that records an object by its natural key.
 *
 * @param object the object, never null
 * @param change whether it is new, changed, or was so already
 * @param version its version after the action, for optimistic locking
 */
public record Recorded(ObjectRef object, Change change, long version) {
    public Recorded {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(change, "change");
    }

    /** What recording did. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
