package org.twinrail.api;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with an input: where, and what, with what to do about it.
 *
 * @param where the parameter, the file with line and column, or the column of a row; empty where the whole input is meant
 * @param what a sentence that says what is wrong and what to do
 */
public record Problem(String where, Text what) {
    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    /** The problem as one line in the reader's language. */
    public String in(Locale reader) {
        return where.isEmpty() ? what.in(reader) : where + ": " + what.in(reader);
    }
}
