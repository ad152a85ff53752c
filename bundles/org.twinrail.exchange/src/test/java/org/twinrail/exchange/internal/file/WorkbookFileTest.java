package org.twinrail.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.exchange.internal.table.TableRow;

/** Excel workbooks as people send them. */
class WorkbookFileTest {
    @TempDir
    Path folder;

    private Path workbook(boolean old, Consumer<Workbook> filled) throws IOException {
        // Named wrongly on purpose: what a file is, its bytes say.
        Path file = folder.resolve("list.csv");
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filled.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private static CellStyle format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cellsCountByWhatTheyHoldAndNotByHowTheyLook(boolean old) throws IOException {
        Path file = workbook(old, workbook -> {
            Sheet sheet = workbook.createSheet("客户");
            row(sheet, 0, "名称", "电话", "成立", "金额", "上次", "比例", "合计", "在用");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("甲公司");
            row.createCell(1).setCellValue(13812345678d);
            row.createCell(2).setCellValue(LocalDate.of(2026, 2, 3));
            row.getCell(2).setCellStyle(format(workbook, "m/d/yy"));
            row.createCell(3).setCellValue(1234567.1);
            row.getCell(3).setCellStyle(format(workbook, "#,##0"));
            row.createCell(4).setCellValue(LocalDateTime.of(2026, 2, 3, 9, 30));
            row.getCell(4).setCellStyle(format(workbook, "yyyy-mm-dd hh:mm"));
            row.createCell(5).setCellValue(0.15);
            row.getCell(5).setCellStyle(format(workbook, "0%"));
            row.createCell(6).setCellFormula("D2*2");
            row.createCell(7).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(Tables.header(file)).containsExactly("名称", "电话", "成立", "金额", "上次", "比例", "合计", "在用");
        assertThat(Tables.rows(file))
                .extracting(row -> row.cells().subList(0, 7))
                .containsExactly(List.of(
                        "甲公司", "13812345678", "2026-02-03", "1234567.1", "2026-02-03T09:30", "0.15", "2469134.2"));
        assertThat(Tables.rows(file).get(0).cell(7)).isEqualToIgnoringCase("true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rowsAreCountedAsTheSheetCountsThemWhateverIsEmptyBetween(boolean old) throws IOException {
        Path file = workbook(old, workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 2, "name", "industry");
            row(sheet, 3, "甲", null);
            row(sheet, 6, null, "  ");
            row(sheet, 9, null, "retail");
        });
        assertThat(Tables.rows(file))
                .containsExactly(new TableRow(4, List.of("甲", "")), new TableRow(10, List.of("", "retail")));
    }

    @Test
    void theFirstSheetThatIsShownAndNotEmptyIsTheList() throws IOException {
        Path file = workbook(false, workbook -> {
            row(workbook.createSheet("lists"), 0, "a hidden list");
            workbook.createSheet("cover");
            row(workbook.createSheet("data"), 0, "name");
            row(workbook.getSheet("data"), 1, "甲");
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
        });
        assertThat(Tables.header(file)).containsExactly("name");
    }

    @Test
    void aSheetOfManyRowsIsReadToItsEnd() throws IOException {
        Path file = workbook(false, workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "name", "employees");
            Stream.iterate(1, i -> i + 1).limit(5000).forEach(i -> row(sheet, i, "customer " + i, i));
        });
        assertThat(Tables.rows(file))
                .hasSize(5000)
                .last()
                .isEqualTo(new TableRow(5001, List.of("customer 5000", "5000")));
    }

    private String complaint(Path file) {
        String[] said = new String[1];
        assertThatThrownBy(() -> Tables.rows(file)).isInstanceOfSatisfying(InvalidInputException.class, invalid -> {
            said[0] = invalid.problems().get(0).where() + ": "
                    + invalid.problems().get(0).what().en();
            assertThat(invalid.problems().get(0).what().zh())
                    .isNotEqualTo(invalid.problems().get(0).what().en());
        });
        return said[0];
    }

    @Test
    void whatIsWrongWithAWorkbookIsSaidInPlainWords() throws IOException {
        assertThat(complaint(workbook(false, workbook -> workbook.createSheet())))
                .contains("the file is empty");
        assertThat(complaint(workbook(false, workbook -> row(workbook.createSheet(), 0, "name"))))
                .contains("a header and no rows");
        assertThat(complaint(workbook(false, workbook -> {
                    row(workbook.createSheet(), 0, "name", "name");
                    row(workbook.getSheetAt(0), 1, "甲", "乙");
                })))
                .contains("list.csv:1", "\"name\" occurs twice");
        assertThat(complaint(Files.writeString(folder.resolve("torn.xlsx"), "PK\3\4 and nothing else")))
                .contains("damaged, or no Excel workbook");
        byte[] whole = Files.readAllBytes(workbook(false, workbook -> row(workbook.createSheet(), 0, "name")));
        assertThat(complaint(
                        Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2))))
                .contains("damaged, or no Excel workbook");
    }

    @Test
    void aWorkbookWithAPasswordIsAskedForWithoutOne() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = workbook(true, workbook -> row(workbook.createSheet(), 0, "name"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(complaint(file)).contains("has a password");
    }

    @Test
    void aWorkbookThatGrowsBeyondMeasureIsRefused() throws IOException {
        Path good = workbook(false, workbook -> {
            row(workbook.createSheet(), 0, "name");
            row(workbook.getSheetAt(0), 1, "甲");
        });
        Path bomb = folder.resolve("bomb.xlsx");
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(content);
                if (entry.getName().endsWith("sheet1.xml")) {
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 200; i++) {
                        to.write(spaces);
                    }
                }
                to.closeEntry();
            }
        }
        assertThat(complaint(bomb)).contains("damaged, or no Excel workbook");
    }
}
