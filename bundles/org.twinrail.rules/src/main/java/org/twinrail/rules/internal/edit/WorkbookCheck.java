package org.twinrail.rules.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.SheetRows;

/** Looks for what only a workbook can hold: cells merged across columns. */
final class WorkbookCheck {
    private final SheetRows sheet;
    private final TableCheck.Found found;

    WorkbookCheck(SheetRows sheet, TableCheck.Found found) {
        this.sheet = sheet;
        this.found = found;
    }

    void check(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            workbook.getSheetAt(0).getMergedRegions().forEach(this::merged);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
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
