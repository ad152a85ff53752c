package org.twinrail.rules.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.SheetRows;

/** Looks for what only a workbook can hold: formulas, and cells merged across columns. */
final class WorkbookCheck {
    private final SheetRows sheet;
    private final TableCheck.Found found;

    WorkbookCheck(SheetRows sheet, TableCheck.Found found) {
        this.sheet = sheet;
        this.found = found;
    }

    void check(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet first = workbook.getSheetAt(0);
            for (Row row : first) {
                row.forEach(this::cell);
            }
            first.getMergedRegions().forEach(this::merged);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A formula's value changes without a change of the file; what is in force must not. */
    private void cell(Cell cell) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        if (cell.getCellType() == CellType.FORMULA && isOfRule(row, column)) {
            found.add(row, column, Texts.of("table.formula"));
        }
    }

    /** Merged downwards a value counts for each row; merged across it would be taken by columns that ask different things. */
    private void merged(CellRangeAddress merged) {
        int row = merged.getFirstRow() + 1;
        int column = merged.getFirstColumn() + 1;
        if (merged.getLastColumn() > merged.getFirstColumn() && isOfRule(row, merged.getLastColumn() + 1)) {
            found.add(row, column, Texts.of("table.across"));
        }
    }

    private boolean isOfRule(int row, int column) {
        int head = sheet.headOf(row);
        return head > 0 && column >= HeadCheck.firstColumn(sheet, head - SheetRows.TO_HEAD);
    }
}
