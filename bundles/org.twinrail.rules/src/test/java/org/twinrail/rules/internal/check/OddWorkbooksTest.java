package org.twinrail.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Grid;
import org.twinrail.rules.internal.RuleHouse;

/** Workbooks and tables that are none, or too much of one. */
@Timeout(120)
class OddWorkbooksTest {
    @TempDir
    private Path temp;

    private RuleHouse house;

    @BeforeEach
    void open() {
        house = new RuleHouse(temp);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Fault> faults(String file, byte[] content) {
        house.write("boundary/" + file, content);
        return house.checks().check(house.folder()).faults();
    }

    private static void assertTold(List<Fault> faults, String words) {
        assertThat(faults).isNotEmpty();
        assertThat(faults.get(0).text().zh()).contains(words);
    }

    private static byte[] workbook(Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Rules");
            List<List<String>> rows = List.of(
                    List.of("", "RuleTable t", ""),
                    List.of("", "CONDITION", "ACTION"),
                    List.of("", "Rollback", ""),
                    List.of("", "hours > $param", "insert(Ruling.of(\"$param\", \"\", 0));"),
                    List.of("", "小时", "结论"),
                    List.of("", "", "ALLOW"));
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            change.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFormulaCountsAsWhatItComesTo() throws IOException {
        byte[] table = workbook(sheet -> sheet.getRow(5).getCell(1).setCellFormula("12*2"));

        assertThat(faults("f.drl.xlsx", table)).isEmpty();
    }

    @Test
    void aFormulaThatComesToNothingIsTold() throws IOException {
        byte[] table = workbook(sheet -> sheet.getRow(5).getCell(1).setCellFormula("1/0"));

        List<Fault> faults = faults("f.drl.xlsx", table);

        assertThat(faults).extracting(Fault::cell).contains("Rules!B6");
    }

    @Test
    void aCellFarAwayFromAllOthersDoesNotMakeAllBetween() throws IOException {
        byte[] table =
                workbook(sheet -> sheet.createRow(1_048_575).createCell(16_383).setCellValue("x"));

        assertTold(faults("f.drl.xlsx", table), "5000 行");
    }

    @Test
    void aTextTableOfAMillionColumnsIsTooWide() {
        byte[] table = ("\"a\"," + ",".repeat(400_000)).getBytes(StandardCharsets.UTF_8);

        assertTold(faults("f.drl.csv", table), "300 列");
    }

    @Test
    void aHalfOfAWorkbookIsNone() {
        byte[] whole = Grid.xlsx("insert(Ruling.allow());");

        assertTold(faults("f.drl.xlsx", Arrays.copyOf(whole, whole.length / 2)), "决策表无法读取");
    }

    @Test
    void anEmptyFileIsNoTable() {
        assertThat(faults("f.drl.xlsx", new byte[0])).isNotEmpty();
        assertTold(faults("f.drl.csv", new byte[0]), "没有找到决策表");
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertTold(faults("bomb.drl.xlsx", bytes.toByteArray()), "工作簿展开后超过");
    }

    @Test
    void aFileOfFiftyMegabytesIsNotRead() {
        assertTold(faults("large.drl.csv", new byte[50 * 1024 * 1024]), "文件过大");
    }
}
