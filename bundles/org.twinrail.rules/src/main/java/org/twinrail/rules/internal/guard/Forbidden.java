package org.twinrail.rules.internal.guard;

import java.util.Set;

/** Names no rule may use, wherever they stand. */
final class Forbidden {
    /** Ways out of the facts: reflection, the engine itself, the system's time, chance, and what can fill the memory with one call. */
    private static final Set<String> NAMES = Set.of(
            "drools",
            "kcontext",
            "mvel",
            "eval",
            "getClass",
            "forName",
            "getClassLoader",
            "invoke",
            "wait",
            "notify",
            "notifyAll",
            "finalize",
            "clone",
            "now",
            "random",
            "randomUUID",
            "repeat",
            "format",
            "formatted",
            "replaceAll",
            "stream",
            "parallelStream",
            "forEach",
            "iterate",
            "generate",
            "update",
            "modify",
            "delete",
            "retract");

    private Forbidden() {}

    static boolean name(String name) {
        return NAMES.contains(name);
    }
}
