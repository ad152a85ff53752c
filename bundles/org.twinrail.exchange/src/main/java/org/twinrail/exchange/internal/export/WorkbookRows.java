package org.twinrail.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.exchange.TableFormat;

/** Writes rows to a workbook as they come: of a million only the last hundred are in memory. */
final class WorkbookRows implements TableFormat.Rows {
    private static final Messages MESSAGES = Messages.beside(WorkbookRows.class);
    private static final SpreadsheetVersion EXCEL = SpreadsheetVersion.EXCEL2007;
    private static final int IN_MEMORY = 100;
    /** In characters, of 256 parts each. */
    private static final int WIDTH = 18 * 256;

    /** Beyond fifteen digits a workbook rounds: such a number stays words. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private final Path file;
    private final List<TableFormat.Column> columns;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet = workbook.createSheet();
    private final CellStyle thousands = workbook.createCellStyle();
    private int count;

    WorkbookRows(Path file, List<TableFormat.Column> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0.##########"));
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        SXSSFRow heading = sheet.createRow(count++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void add(List<String> cells) {
        if (count == EXCEL.getMaxRows()) {
            throw new InvalidInputException(
                    file.getFileName().toString(), MESSAGES.text("workbook.full", EXCEL.getMaxRows() - 1));
        }
        SXSSFRow row = sheet.createRow(count++);
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (text != null && !text.isEmpty()) {
                fill(row.createCell(i), text, columns.get(i).numbers());
            }
        }
    }

    private void fill(Cell cell, String text, boolean numbers) {
        if (numbers
                && NUMBER.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS) {
            cell.setCellValue(Double.parseDouble(text.replace(",", "")));
            if (text.contains(",")) {
                cell.setCellStyle(thousands);
            }
        } else {
            cell.setCellValue(
                    text.length() <= EXCEL.getMaxTextLength() ? text : text.substring(0, EXCEL.getMaxTextLength()));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            if (!columns.isEmpty()) {
                sheet.setAutoFilter(new CellRangeAddress(0, count - 1, 0, columns.size() - 1));
            }
            workbook.write(out);
        }
    }
}
