package org.twinrail.exchange.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Problem;
import org.twinrail.exchange.internal.table.TableRow;

/**
 * A row on its way: to be recorded, to be left out, or known to be wrong before it is even tried.
 *
 * @param row where it came from
 * @param first records to be made before it
 * @param parameters of its action; null unless it is to be recorded
 * @param action what records it; null unless it is to be recorded
 * @param occurrence how many rows with the same parameters came before; see {@link ActionIds}
 * @param problems what is wrong with it; empty where nothing is
 */
record Entry(
        TableRow row,
        List<References.Missing> first,
        ObjectNode parameters,
        Action<?> action,
        long occurrence,
        List<Problem> problems) {
    static Entry skipped(TableRow row) {
        return new Entry(row, List.of(), null, null, 0, List.of());
    }

    static Entry failed(TableRow row, List<Problem> problems) {
        return new Entry(row, List.of(), null, null, 0, problems);
    }
}
