package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One change of a decision table. Of several, each counts rows as those before it left them.
 *
 * @param kind what is done
 * @param row the row it is done to, from 1 as {@link RuleTable} counts; for an insertion, the number the new row gets
 * @param column the cell's column, from 1, for {@link Kind#SET}; null otherwise
 * @param to the number the row gets, for {@link Kind#MOVE} and {@link Kind#COPY}; null otherwise
 * @param text what the cell says from now on, for {@link Kind#SET}; null or empty to empty it
 */
public record TableChange(
        @NotNull Kind kind,
        @Min(1) int row,
        @Min(1) Integer column,
        @Min(1) Integer to,
        @Size(max = 8000) String text) {
    /** What can be done with a table. */
    public enum Kind {
        /** A cell says something else. */
        SET,
        /** A row of empty cells comes before another, in its looks. */
        INSERT,
        /** A row is written once more, at another place. */
        COPY,
        /** A row goes. */
        DELETE,
        /** A row goes to another place. */
        MOVE
    }

    /** A cell says something else. */
    public static TableChange set(int row, int column, String text) {
        return new TableChange(Kind.SET, row, column, null, text);
    }

    /** An empty row gets a number. */
    public static TableChange insert(int row) {
        return new TableChange(Kind.INSERT, row, null, null, null);
    }

    /** A row is written once more, as another number. */
    public static TableChange copy(int row, int to) {
        return new TableChange(Kind.COPY, row, null, to, null);
    }

    /** A row goes. */
    public static TableChange delete(int row) {
        return new TableChange(Kind.DELETE, row, null, null, null);
    }

    /** A row gets another number. */
    public static TableChange move(int row, int to) {
        return new TableChange(Kind.MOVE, row, null, to, null);
    }
}
