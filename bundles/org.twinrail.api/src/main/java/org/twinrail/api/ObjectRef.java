package org.twinrail.api;

import java.util.Objects;

/**
 * Points at any object of any bundle without knowing its class.
 *
 * @param kind the kind's name, for example {@code customer}; never blank
 * @param id the object's id within its kind; never blank
 */
public record ObjectRef(String kind, String id) {
    public ObjectRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("kind and id must not be blank: '" + kind + "', '" + id + "'");
        }
    }

    /** Points at an object whose id is any value with a stable text, such as a UUID. */
    public static ObjectRef of(String kind, Object id) {
        return new ObjectRef(kind, String.valueOf(id));
    }

    /** Reads what {@link #toString()} wrote. */
    public static ObjectRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not of the form kind/id: " + text);
        }
        return new ObjectRef(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
