package org.twinrail.rules.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small decision table whose action column takes code, with one cell of one's choice. */
public final class Grid {
    private static final String MERGED = "[.]{3}";

    private Grid() {}

    private static List<List<String>> rows(String code) {
        return List.of(
                List.of("", "RuleTable t", ""),
                List.of("", "CONDITION", "ACTION"),
                List.of("", "$d : Deed", ""),
                List.of("", "activity == \"$param\"", "$param"),
                List.of("说明", "活动", "结论"),
                List.of("", "A", "insert(Ruling.allow());"),
                List.of("", "B", code));
    }

    /** As a text table. */
    public static byte[] csv(String code) {
        return rows(code).stream()
                .map(row -> row.stream()
                        .map(cell -> cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook with one sheet, {@code Rules}. */
    public static byte[] xlsx(String code) {
        return workbook(rows(code));
    }

    /** A text table as such a workbook. */
    public static byte[] workbook(byte[] csv) {
        return workbook(new String(csv, StandardCharsets.UTF_8)
                .lines()
                .map(CsvCells::of)
                .toList());
    }

    private static byte[] workbook(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Rules");
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c).replaceFirst(MERGED + "$", ""));
                }
                merge(sheet, row.getRowNum(), cells);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a text table marks as merged is merged here. */
    private static void merge(XSSFSheet sheet, int row, List<String> cells) {
        int from = 0;
        for (int c = 1; c <= cells.size(); c++) {
            if (c == cells.size() || !cells.get(c).equals(cells.get(from))) {
                if (c - from > 1 && cells.get(from).matches(".*" + MERGED)) {
                    sheet.addMergedRegion(new CellRangeAddress(row, row, from, c - 1));
                }
                from = c;
            }
        }
    }
}
