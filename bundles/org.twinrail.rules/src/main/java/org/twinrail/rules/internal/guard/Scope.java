package org.twinrail.rules.internal.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that are known where an expression stands: what the condition bound, and the consequence's own variables. */
final class Scope {
    private final Map<String, Class<?>> variables = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    /** Takes in what a condition bound to a name; the type may be null where it cannot be told. */
    void bind(String name, Class<?> type) {
        variables.put(name, type);
    }

    /** Takes in a variable that the consequence itself declares. */
    void declare(String name, Class<?> type) {
        bind(name, type);
        own.add(name);
    }

    boolean knows(String name) {
        return variables.containsKey(name);
    }

    boolean isOwn(String name) {
        return own.contains(name);
    }

    /** The type of a variable; null where it cannot be told. */
    Class<?> type(String name) {
        return variables.get(name);
    }
}
