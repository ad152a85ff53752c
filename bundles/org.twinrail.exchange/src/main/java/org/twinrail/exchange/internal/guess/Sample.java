package org.twinrail.exchange.internal.guess;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinrail.exchange.internal.csv.CsvFile;
import org.twinrail.exchange.internal.file.TableFiles;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/**
 * The beginning of a file.
 *
 * @param form in which form it is
 * @param encoding how it is written; null for a workbook, which says it itself
 * @param delimiter what stands between its cells
 * @param header its columns
 * @param rows its first rows
 */
record Sample(TableFiles.Form form, Charset encoding, char delimiter, List<String> header, List<TableRow> rows) {
    private static final int ROWS = 300;
    private static final String DELIMITERS = ",;\t|";
    private static final int LONGEST_HEADER = 1 << 16;

    Sample {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static Sample of(Path file) {
        TableFiles.Form form = TableFiles.form(file);
        Charset encoding = form == TableFiles.Form.WORKBOOK ? null : CsvFile.encoding(file);
        try {
            char delimiter = form == TableFiles.Form.CSV ? delimiter(file, encoding) : DELIMITERS.charAt(0);
            List<TableRow> rows = new ArrayList<>();
            try (TableFile table = TableFiles.open(file, encoding, delimiter)) {
                for (Optional<TableRow> row = table.next(); row.isPresent() && rows.size() < ROWS; row = table.next()) {
                    rows.add(row.get());
                }
                return new Sample(form, encoding, delimiter, table.header(), rows);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What stands most often in the header, outside of quotes. */
    private static char delimiter(Path file, Charset encoding) throws IOException {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        // A stream and no channel, which an interruption would close.
        try (Reader in = new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), encoding))) {
            int read = in.read();
            for (int i = 0; i < LONGEST_HEADER && read >= 0 && (quoted || read != '\n' && read != '\r'); i++) {
                quoted ^= read == '"';
                int known = quoted ? -1 : DELIMITERS.indexOf(read);
                if (known >= 0) {
                    counts[known]++;
                }
                read = in.read();
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    /** What stands in a column, without empty cells. */
    List<String> values(int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The different values of a column, the first ones. */
    List<String> different(int column, int most) {
        return values(column).stream().distinct().limit(most).toList();
    }
}
