package org.twinrail.rules.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.SheetRows;

/** An edit of a workbook changes the cells and rows it is asked to, and leaves what people made of the rest. */
class XlsxEditTest {
    private static final String PATH = "boundary/t.drl.xlsx";
    private static final List<List<String>> ROWS = List.of(
            List.of("", "RuleTable t", ""),
            List.of("", "CONDITION", "ACTION"),
            List.of("", "$d : Deed", ""),
            List.of("", "activity == \"$param\"", "insert(Ruling.of(\"$1\", \"$2\", $3));"),
            List.of("说明 note", "活动 activity", "裁决,归谁,小时 effect,owner,hours"),
            List.of("一", "QUOTE", "ALLOW,,0"),
            List.of("二", "WIN", "REFUSE,sales,0"),
            List.of("三", "LOSE", "JOINT,sales,48"));

    private byte[] content;

    @BeforeEach
    void aWorkbookThatSomebodyMadeLookWell() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Rules");
            XSSFCellStyle yellow = workbook.createCellStyle();
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int r = 0; r < ROWS.size(); r++) {
                sheet.createRow(r);
                for (int c = 0; c < 3; c++) {
                    Cell cell = sheet.getRow(r).createCell(c);
                    cell.setCellValue(ROWS.get(r).get(c));
                    if (r > 4) {
                        cell.setCellStyle(yellow);
                    }
                }
            }
            sheet.setColumnWidth(1, 7777);
            sheet.getRow(6).setHeight((short) 900);
            Comment remark =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 6, 3, 8));
            remark.setString(workbook.getCreationHelper().createRichTextString("ask sales"));
            sheet.getRow(6).getCell(1).setCellComment(remark);
            sheet.addMergedRegion(new CellRangeAddress(9, 10, 0, 2));
            sheet.createRow(9).createCell(0).setCellValue("below");
            workbook.createSheet("Notes").createRow(2).createCell(2).setCellFormula("1+1");
            workbook.write(out);
            content = out.toByteArray();
        }
    }

    private XSSFSheet after(TableChange... changes) throws IOException {
        content = TableEdits.apply(PATH, content, List.of(changes));
        return new XSSFWorkbook(new ByteArrayInputStream(content)).getSheetAt(0);
    }

    private List<List<String>> read() {
        return SheetRows.of(new RuleFile(PATH, RuleFile.Form.XLSX, content)).all();
    }

    private static boolean isYellow(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row - 1).getCell(column - 1).getCellStyle().getFillForegroundColor()
                == IndexedColors.YELLOW.getIndex();
    }

    @Test
    void nothingAskedChangesNoByte() {
        assertThat(TableEdits.apply(PATH, content, List.of())).isSameAs(content);
    }

    @Test
    void aCellSaysSomethingElseInTheSameLooks() throws IOException {
        XSSFSheet sheet = after(TableChange.set(7, 3, "TELL,sales,0"));

        assertThat(read().get(6)).containsExactly("二", "WIN", "TELL,sales,0");
        assertThat(isYellow(sheet, 7, 3)).isTrue();
        assertThat(sheet.getColumnWidth(1)).isEqualTo(7777);
        assertThat(sheet.getCellComment(sheet.getRow(6).getCell(1).getAddress())
                        .getString()
                        .getString())
                .isEqualTo("ask sales");
        assertThat(sheet.getWorkbook().getSheet("Notes").getRow(2).getCell(2).getCellFormula())
                .isEqualTo("1+1");
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(9, 10, 0, 2));
    }

    @Test
    void aNewRowLooksLikeTheOneAboveAndPushesTheRestDown() throws IOException {
        XSSFSheet sheet = after(TableChange.insert(7), TableChange.set(7, 2, "POSITION"));

        assertThat(read().get(6)).containsExactly("", "POSITION", "");
        assertThat(read().get(7)).containsExactly("二", "WIN", "REFUSE,sales,0");
        assertThat(isYellow(sheet, 7, 2)).isTrue();
        assertThat(sheet.getRow(7).getHeight()).isEqualTo((short) 900);
        assertThat(sheet.getRow(7).getCell(1).getCellComment()).isNotNull();
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(10, 11, 0, 2));
    }

    @Test
    void aRowMovesWithItsLooksAndItsRemark() throws IOException {
        XSSFSheet sheet = after(TableChange.move(7, 8));

        assertThat(read().subList(5, 8)).extracting(row -> row.get(0)).containsExactly("一", "三", "二");
        assertThat(sheet.getRow(7).getHeight()).isEqualTo((short) 900);
        assertThat(isYellow(sheet, 8, 1)).isTrue();
        assertThat(sheet.getRow(7).getCell(1).getCellComment().getString().getString())
                .isEqualTo("ask sales");
        assertThat(sheet.getRow(6).getCell(1).getCellComment()).isNull();

        sheet = after(TableChange.move(8, 7));

        assertThat(read().subList(5, 8)).extracting(row -> row.get(0)).containsExactly("一", "二", "三");
        assertThat(sheet.getRow(6).getCell(1).getCellComment()).isNotNull();
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(9, 10, 0, 2));
    }

    @Test
    void aRowIsWrittenOnceMoreAndAnotherGoes() throws IOException {
        XSSFSheet sheet = after(TableChange.copy(6, 9), TableChange.delete(7));

        assertThat(read().subList(5, 8)).extracting(row -> row.get(0)).containsExactly("一", "三", "一");
        assertThat(isYellow(sheet, 8, 3)).isTrue();
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(9, 10, 0, 2));
        assertThat(sheet.getCellComments()).isEmpty();
    }

    @Test
    void mergedCellsAroundARowReachOverIt() throws IOException {
        XSSFSheet sheet = after(TableChange.insert(11));
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(9, 11, 0, 2));

        sheet = after(TableChange.delete(11));
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(9, 10, 0, 2));
    }

    @Test
    void aNumberStaysANumberAndTextStaysText() throws IOException {
        XSSFSheet sheet = after(TableChange.set(6, 4, "24"), TableChange.set(6, 1, "007"));

        assertThat(sheet.getRow(5).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(read().get(5)).containsExactly("007", "QUOTE", "ALLOW,,0", "24");
    }
}
