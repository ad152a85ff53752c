package org.twinrail.exchange.internal.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line the physical line on which it begins, from 1
 * @param cells its cells as they stand in the file
 */
public record TableRow(long line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; empty where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
