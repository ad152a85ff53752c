package org.twinrail.rules.internal.history;

import java.util.List;

/**
 * A commit as it is told.
 *
 * @param id its full id
 * @param author who, and when
 * @param message what for
 * @param parents the ids of those it follows
 */
public record Commit(String id, Author author, String message, List<String> parents) {
    /** How many digits of an id verdicts name. */
    private static final int SHORT = 10;

    public Commit {
        parents = List.copyOf(parents);
    }

    /** An id as verdicts name it. */
    public static String shortened(String id) {
        return id.length() <= SHORT ? id : id.substring(0, SHORT);
    }
}
