package org.twinrail.rules.internal.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.csv.CsvParser;
import org.drools.decisiontable.parser.xls.ExcelParser;
import org.drools.template.parser.DataListener;

/** The cells of a decision table, row by row as Drools counts them, which is how firings name their row. */
public final class SheetRows {
    private static final String TABLE = "ruletable";
    /** From the row that says RuleTable: kinds of columns, patterns, snippets, and then the words for people. */
    public static final int TO_HEAD = 4;

    /** How large a table may be; a cell far away from all others would make all between them. */
    static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 300;

    private final List<List<String>> rows;
    private final String sheet;

    /** There is a cell beyond the last row or column. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private SheetRows(List<List<String>> rows, String sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    /** The cells of a table's first sheet; throws what the parser throws where it cannot be read. */
    public static SheetRows of(RuleFile table) {
        Intake intake = new Intake();
        if (table.form() == RuleFile.Form.CSV) {
            byte[] text = table.text().getBytes(StandardCharsets.UTF_8);
            new CsvParser(intake, new CsvLineParser()).parseFile(new ByteArrayInputStream(text));
        } else {
            new ExcelParser(intake).parseFile(new ByteArrayInputStream(table.content()));
        }
        return new SheetRows(
                intake.rows, table.form() == RuleFile.Form.CSV ? "" : Workbooks.firstSheet(table.content()));
    }

    /** The row of the table's head that a row stands under; 0 where it is no row of a rule. */
    public int headOf(int row) {
        for (int above = row; above >= 1; above--) {
            if (row(above).stream().anyMatch(SheetRows::beginsTable)) {
                int head = above + TO_HEAD;
                return row > head && !isEmpty(row) ? head : 0;
            }
        }
        return 0;
    }

    /** Whether a cell is the one that a table begins with. */
    public static boolean beginsTable(String cell) {
        return cell.toLowerCase(Locale.ROOT).startsWith(TABLE);
    }

    /** All rows, each filled up to the width of the sheet. */
    public List<List<String>> all() {
        return IntStream.rangeClosed(1, rows.size()).mapToObj(this::row).toList();
    }

    /** True where a row holds nothing. */
    public boolean isEmpty(int row) {
        return row(row).stream().allMatch(String::isBlank);
    }

    /** The cells of a row, from 1, filled up to the width of the sheet; empty ones where there is no such row. */
    public List<String> row(int number) {
        List<String> cells = number >= 1 && number <= rows.size() ? rows.get(number - 1) : List.of();
        List<String> full = new ArrayList<>(cells);
        full.addAll(Collections.nCopies(width() - cells.size(), ""));
        return full;
    }

    /** The cell of a row and column, both from 1; empty where there is none. */
    public String cell(int row, int column) {
        List<String> cells = row(row);
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : "";
    }

    /** A cell as a place in the file. */
    Origins.Spot spot(int row, int column) {
        String name = CellReference.convertNumToColString(column - 1) + row;
        return new Origins.Spot(row, column, sheet.isEmpty() ? "" : sheet + "!" + name);
    }

    /** How many rows there are. */
    public int height() {
        return rows.size();
    }

    /** The sheet's name; empty for a text table. */
    public String sheet() {
        return sheet;
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Takes the cells as the parser meets them; it skips what is empty in a spreadsheet. */
    private static final class Intake implements DataListener {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void newCell(int row, int column, String value, int mergedColumnStart) {
            if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
                throw new TooLargeException();
            }
            reach(rows, row, ArrayList::new);
            List<String> cells = rows.get(row);
            reach(cells, column, () -> "");
            cells.set(column, value == null ? "" : value);
        }

        private static <T> void reach(List<T> list, int index, Supplier<T> filler) {
            while (list.size() <= index) {
                list.add(filler.get());
            }
        }

        @Override
        public void newRow(int row, int columns) {
            if (row >= MOST_ROWS) {
                throw new TooLargeException();
            }
            reach(rows, row, ArrayList::new);
        }

        @Override
        public void startSheet(String name) {
            rows.clear();
        }

        @Override
        public void finishSheet() {
            // Nothing is left to do after a sheet.
        }
    }
}
