package org.twinrail.api.rules.versions;

import java.util.List;
import org.twinrail.api.Text;

/**
 * A sheet with decision tables.
 *
 * @param path the file
 * @param id the content's id, to be expected by an edit
 * @param commit the commit it was read from
 * @param sheet the sheet's name; empty for a text table
 * @param rows the cells of all rows, each filled up to the widest
 * @param tables the tables on the sheet, from above
 */
public record RuleTable(
        String path, String id, String commit, String sheet, List<List<String>> rows, List<Table> tables) {
    public RuleTable {
        rows = rows.stream().map(List::copyOf).toList();
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param top the row that names it, from 1
     * @param head the row that says in people's words what each column is; the rows between are for the machine
     * @param last the last row that is a rule; the head's where there is none
     * @param columns the columns that are for something
     */
    public record Table(int top, int head, int last, List<Column> columns) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param number the column, from 1
     * @param use what its cells are
     * @param blanks what a cell holds: one value, or several with commas between
     */
    public record Column(int number, Use use, List<Blank> blanks) {
        public Column {
            blanks = List.copyOf(blanks);
        }
    }

    /** What the cells of a column are. */
    public enum Use {
        /** Remarks for people. */
        NOTE,
        /** What must be so for the row to hold. */
        CONDITION,
        /** What the row concludes. */
        ACTION,
        /** What is told of the row, such as its reason. */
        METADATA
    }

    /**
     * A value in a cell.
     *
     * @param title what it is, in people's words
     * @param type what can stand there
     * @param only whether nothing but {@code values} can stand there
     * @param several whether words may be joined by {@code |}, any of which will do
     * @param values what can stand there, or what others in this column say
     */
    public record Blank(Text title, Type type, boolean only, boolean several, List<String> values) {
        public Blank {
            values = List.copyOf(values);
        }
    }

    /** What can stand in a cell. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** A day, such as 2026-03-31. */
        DAY
    }
}
