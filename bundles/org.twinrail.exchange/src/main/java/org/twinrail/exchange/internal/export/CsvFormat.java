package org.twinrail.exchange.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.TableFormat;

/** Lists as CSV in UTF-8, with the mark by which spreadsheets know it. */
@Component
public final class CsvFormat implements TableFormat {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    @Override
    public Text title() {
        return Text.same("CSV");
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Rows begin(Path file, List<Column> columns) throws IOException {
        CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.EXCEL);
        csv.getOut().append(BYTE_ORDER_MARK);
        csv.printRecord(columns.stream().map(Column::title));
        return new Rows() {
            @Override
            public void add(List<String> cells) throws IOException {
                csv.printRecord(cells.stream().map(CsvFormat::safe));
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    /** A cell that no spreadsheet takes for a formula; negative numbers stay numbers. */
    static String safe(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        boolean number = cell.matches("[-+]?[0-9][0-9,.]*");
        return !number && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
