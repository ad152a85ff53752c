package org.twinrail.exchange.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableRow;

/** Workbooks of before 2007, which hold 65,536 rows at most. */
final class OldWorkbook {
    private OldWorkbook() {}

    static void read(Path file, Spool rows) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE
                        && workbook.getSheetAt(i).getPhysicalNumberOfRows() > 0) {
                    Plain plain = new Plain();
                    workbook.getSheetAt(i).forEach(row -> rows.add(row(row, plain)));
                    return;
                }
            }
        }
    }

    private static TableRow row(Row row, Plain plain) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, plain));
        }
        return new TableRow(row.getRowNum() + 1L, cells);
    }

    private static String text(Cell cell, Plain plain) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                plain.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
