package org.twinrail.api.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;

/**
 * The first rows of a file as they would be recorded.
 *
 * @param fields the fields that are filled, in the order of the mapping
 * @param rows the rows, in the order of the file
 */
public record Preview(List<String> fields, List<Row> rows) {
    public Preview {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line the line of the file on which it begins, from 1
     * @param skipped true where the mapping leaves it out
     * @param cells what becomes of each field that is filled
     * @param problems what is wrong with the row as a whole
     */
    public record Row(long line, boolean skipped, Map<String, Cell> cells, List<Problem> problems) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
            problems = List.copyOf(problems);
        }
    }

    /**
     * One field of a row.
     *
     * @param value the value that is recorded, or what stands in the file where it cannot be read
     * @param problem why it cannot be read; null where it can
     */
    public record Cell(String value, Text problem) {}
}
