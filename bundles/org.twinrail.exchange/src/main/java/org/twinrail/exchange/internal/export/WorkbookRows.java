package org.twinrail.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

    /** A number as people write it: with a currency's sign before it, with commas, with a percent sign. */
    private static final Pattern NUMBER =
            Pattern.compile("(-?)([\\p{Sc}\\p{L}]{0,4})((?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?)( ?%)?");

    private final Path file;
    private final List<TableFormat.Column> columns;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet = workbook.createSheet();
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int count;

    WorkbookRows(Path file, List<TableFormat.Column> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
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
        Matcher number = NUMBER.matcher(text);
        if (numbers
                && number.matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS) {
            BigDecimal value = new BigDecimal(number.group(1) + number.group(3).replace(",", ""));
            boolean percent = number.group(4) != null;
            cell.setCellValue((percent ? value.movePointLeft(2) : value).doubleValue());
            String format = format(number, percent ? "%" : "");
            if (!format.equals("0")) {
                cell.setCellStyle(styles.computeIfAbsent(format, this::style));
            }
        } else {
            cell.setCellValue(
                    text.length() <= EXCEL.getMaxTextLength() ? text : text.substring(0, EXCEL.getMaxTextLength()));
        }
    }

    /** How the workbook shows the number as the list shows it. */
    private static String format(Matcher number, String end) {
        String sign = number.group(2).isEmpty() ? "" : "\"" + number.group(2) + "\"";
        String digits = number.group(3);
        int point = digits.indexOf('.');
        String whole = digits.contains(",") || !sign.isEmpty() ? "#,##0" : "0";
        return sign + whole + (point < 0 ? "" : "." + "0".repeat(digits.length() - point - 1)) + end;
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
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
