package org.twinrail.rules.internal.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rule files that were compiled and found in order, by the hash of all that decides on it: of a folder in which one file is edited, only
 * that one need be compiled to say what is wrong. Safe for use by many threads.
 */
public final class KnownFiles {
    private static final int MOST = 2_000;

    private final Map<String, Integer> rules = new LinkedHashMap<>(16, 0.75f, true);

    /** How many rules a file in order has. */
    synchronized Optional<Integer> rules(String hash) {
        return Optional.ofNullable(rules.get(hash));
    }

    synchronized void keep(String hash, int count) {
        rules.put(hash, count);
        if (rules.size() > MOST) {
            rules.remove(rules.keySet().iterator().next());
        }
    }
}
