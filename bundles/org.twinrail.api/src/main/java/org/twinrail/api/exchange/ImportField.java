package org.twinrail.api.exchange;

import java.util.List;
import java.util.Objects;
import org.twinrail.api.Text;

/**
 * What a column of a file can fill: a parameter of the kind's action.
 *
 * @param path the parameter, with dots for what lies within it
 * @param title what it is called
 * @param type what it takes
 * @param required whether every row needs it
 * @param choices the words it takes; empty where any may be given
 * @param reference the kind of the record it names; null where it names none
 * @param canCreate whether a bare record can be made where the one it names is missing
 */
public record ImportField(
        String path,
        Text title,
        Type type,
        boolean required,
        List<String> choices,
        String reference,
        boolean canCreate) {
    public ImportField {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
    }

    /** What kinds of values fields take. */
    public enum Type {
        /** Words. */
        TEXT,
        /** A day. */
        DATE,
        /** A whole number. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        BOOLEAN,
        /** An amount in a currency. */
        MONEY,
        /** Several words. */
        LIST,
        /** Something that has parts. */
        OBJECT
    }
}
