package org.twinrail.rules.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small decision table whose action column takes code, with one cell of one's choice. */
public final class Grid {
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
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Rules");
            for (List<String> cells : rows(code)) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
