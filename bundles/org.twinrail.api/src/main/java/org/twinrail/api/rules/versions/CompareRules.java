package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Compares two versions of the rules, tables by row and cell, other files by line.
 *
 * @param from a commit, publication number, draft or branch; null for the company's rules
 * @param to another
 */
@Operation("rules.diff")
public record CompareRules(@Size(max = 60) String from, @NotBlank @Size(max = 60) String to)
        implements Query<List<CompareRules.FileChange>> {
    /** What became of a file, row or line. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        RENAMED
    }

    /**
     * A file that differs.
     *
     * @param path its path; the newer where it was renamed
     * @param was its older path
     * @param kind what became of it
     * @param table whether its rows are compared
     * @param head a table's head, in the newer version; empty for other files
     * @param rows the rows or lines that differ, in order
     */
    public record FileChange(
            String path, String was, Kind kind, boolean table, List<String> head, List<RowChange> rows) {
        public FileChange {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table, or a line, that differs.
     *
     * @param kind what became of it
     * @param before its number in the older version, from 1; 0 where it is new
     * @param after its number in the newer version, from 1; 0 where it is gone
     * @param was its cells before; a line is one cell
     * @param is its cells after
     * @param cells the columns, from 1, whose cells differ; empty where the whole row is new or gone
     */
    public record RowChange(Kind kind, int before, int after, List<String> was, List<String> is, List<Integer> cells) {
        public RowChange {
            was = List.copyOf(was);
            is = List.copyOf(is);
            cells = List.copyOf(cells);
        }
    }
}
