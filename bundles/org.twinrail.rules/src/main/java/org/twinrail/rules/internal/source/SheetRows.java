package org.twinrail.rules.internal.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.csv.CsvParser;
import org.drools.decisiontable.parser.xls.ExcelParser;
import org.drools.template.parser.DataListener;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/** The cells of a decision table, row by row as Drools counts them, which is how firings name their row. */
public final class SheetRows {
    private static final String TABLE = "ruletable";
    /** From the row that says RuleTable: kinds of columns, patterns, snippets, and then the words for people. */
    public static final int TO_HEAD = 4;

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 300;
    /** As many as a cell of a spreadsheet holds. */
    private static final int MOST_LETTERS = 32_767;

    private final List<List<String>> rows;
    private final String sheet;
    private final int width;
    /** For each row, the row above or at it that a table begins with; 0 where there is none. */
    private final int[] tops;

    private SheetRows(List<List<String>> rows, String sheet) {
        this.rows = rows;
        this.sheet = sheet;
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
        this.tops = new int[rows.size() + 1];
        for (int row = 1; row <= rows.size(); row++) {
            boolean begins = rows.get(row - 1).stream().anyMatch(SheetRows::beginsTable);
            tops[row] = begins ? row : tops[row - 1];
        }
    }

    /** A cell with which a sheet is not read at all: beyond what people look after, or a formula. */
    public static final class RefusedCellException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int row;
        private final int column;
        private final transient Text text;

        RefusedCellException(int row, int column, Text text) {
            super("cell " + row + ":" + column);
            this.row = row;
            this.column = column;
            this.text = text;
        }

        /** Why it is refused, and what to do. */
        public Text text() {
            return text;
        }

        /** The row of the cell, from 1. */
        public int row() {
            return row;
        }

        /** Its column, from 1. */
        public int column() {
            return column;
        }
    }

    /** The cells of a table's first sheet; throws what the parser throws where it cannot be read. */
    public static SheetRows of(RuleFile table) {
        Intake intake = new Intake();
        if (table.form() == RuleFile.Form.CSV) {
            byte[] text = table.text().getBytes(StandardCharsets.UTF_8);
            new CsvParser(intake, new CsvLineParser()).parseFile(new ByteArrayInputStream(text));
        } else {
            Workbooks.formula(table.content()).ifPresent(cell -> {
                throw new RefusedCellException(cell.getRow() + 1, cell.getCol() + 1, Texts.of("table.formula"));
            });
            new ExcelParser(intake).parseFile(new ByteArrayInputStream(table.content()));
        }
        return new SheetRows(
                intake.rows, table.form() == RuleFile.Form.CSV ? "" : Workbooks.firstSheet(table.content()));
    }

    /** The row of the table's head that a row stands under; 0 where it is no row of a rule. */
    public int headOf(int row) {
        int top = tops[Math.min(Math.max(0, row), rows.size())];
        int head = top + TO_HEAD;
        return top > 0 && row > head && !isEmpty(row) ? head : 0;
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
        return row < 1 || row > rows.size() || rows.get(row - 1).stream().allMatch(String::isBlank);
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
        List<String> cells = row >= 1 && row <= rows.size() ? rows.get(row - 1) : List.of();
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : "";
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
        return width;
    }

    /** Takes the cells as the parser meets them; it skips what is empty in a spreadsheet. */
    private static final class Intake implements DataListener {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void newCell(int row, int column, String value, int mergedColumnStart) {
            if (value == null || value.isEmpty()) {
                return;
            }
            if (row >= MOST_ROWS || column >= MOST_COLUMNS || value.length() > MOST_LETTERS) {
                Text text = Texts.of("table.wide", MOST_ROWS, MOST_COLUMNS, MOST_LETTERS);
                throw new RefusedCellException(row + 1, column + 1, text);
            }
            reach(rows, row, ArrayList::new);
            List<String> cells = rows.get(row);
            reach(cells, column, () -> "");
            cells.set(column, value);
        }

        private static <T> void reach(List<T> list, int index, Supplier<T> filler) {
            while (list.size() <= index) {
                list.add(filler.get());
            }
        }

        /** Spreadsheets keep looks of empty rows down to their very end. */
        @Override
        public void newRow(int row, int columns) {
            if (row < MOST_ROWS) {
                reach(rows, row, ArrayList::new);
            }
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
