package org.twinrail.exchange.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.api.exchange.TableFormat.Column;
import org.twinrail.exchange.internal.file.TableFiles;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/** Lists as they are handed out. */
class TableFormatsTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("名称", false), new Column("金额", true), new Column("电话", false));

    @TempDir
    Path folder;

    private Path written(TableFormat format, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("list." + format.ending());
        try (TableFormat.Rows out = format.begin(file, COLUMNS)) {
            for (List<String> row : rows) {
                out.add(row);
            }
        }
        return file;
    }

    private static TableFormat format(boolean workbook) {
        return workbook ? new WorkbookFormat() : new CsvFormat();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aListThatIsHandedOutCanBeImportedAgain(boolean workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(List.of("客户 \"" + i + "\", 有限公司\n第二行", i + ".5", "0" + (13800000000L + i)));
        }
        List<List<String>> read = new ArrayList<>();
        try (TableFile file = TableFiles.open(written(format(workbook), rows), null, ',')) {
            assertThat(file.header()).containsExactly("名称", "金额", "电话");
            for (Optional<TableRow> row = file.next(); row.isPresent(); row = file.next()) {
                read.add(row.get().cells());
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    @Test
    void inAWorkbookNumbersAreNumbersAndWordsStayWords() throws IOException {
        Path file = written(
                new WorkbookFormat(),
                List.of(
                        List.of("=1+1", "1,234,567.50", "13812345678"),
                        Arrays.asList(null, "-12", ""),
                        List.of("长", "12345678901234567890", "1,5 %"),
                        List.of("钱", "¥26,000.00", ""),
                        List.of("份", "12.5%", "")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234567.5);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .startsWith("#,##0");
            assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0)).isNull();
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-12);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("12345678901234567890");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(26000);
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(4).getCell(1)))
                    .isEqualTo("¥26,000.00");
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(0.125);
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(5).getCell(1)))
                    .isEqualTo("12.5%");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void noCellOfACsvFileIsTakenForAFormula() throws IOException {
        Path file = written(new CsvFormat(), List.of(List.of("=cmd()", "-12.50", "+86 10")));
        assertThat(Files.readString(file)).isEqualTo("\uFEFF名称,金额,电话\r\n'=cmd(),-12.50,'+86 10\r\n");
    }

    @Test
    void anEmptyListIsItsHeadings() throws IOException {
        Path file = written(new WorkbookFormat(), List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("电话");
        }
    }
}
