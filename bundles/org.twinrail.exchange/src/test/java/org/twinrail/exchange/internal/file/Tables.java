package org.twinrail.exchange.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/** Reads files whole, for tests. */
final class Tables {
    private Tables() {}

    static List<String> header(Path file) throws IOException {
        try (TableFile table = TableFiles.open(file, null, ',')) {
            return table.header();
        }
    }

    static List<TableRow> rows(Path file) throws IOException {
        try (TableFile table = TableFiles.open(file, null, ',')) {
            List<TableRow> rows = new ArrayList<>();
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }
}
