package org.twinrail.rules.internal.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.internal.Grid;
import org.twinrail.rules.internal.edit.TableEdits;

/**
 * One slip in a rule file that was right.
 *
 * @param file the file, relative to the rule folder
 * @param change what was changed
 * @param place where a person would look
 */
record Mistake(String file, String change, String place) {
    private static final Path SHIPPED = Path.of("../../rules");
    private static final Pattern CELL = Pattern.compile("([A-Z])(\\d+) = ?(.*)");
    private static final Pattern MERGED = Pattern.compile("([A-Z]\\d+:[A-Z]\\d+) merged");

    /** Every mistake of {@code mistakes.txt}. */
    static Stream<Mistake> all() {
        return new String(resource("mistakes.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ~~ ", -1))
                .map(cells -> new Mistake(cells[0], cells[1], cells[2].strip()));
    }

    /** True for one that nothing in the product can know to be wrong. */
    boolean isUntold() {
        return place.startsWith("?");
    }

    /** File and place, as faults name them. */
    String fullPlace() {
        return file + (place.contains("!") ? " " : ":") + place;
    }

    /** The shipped rules of the same decision point. */
    List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(file).getParent())) {
            return files.filter(other -> !other.toString().endsWith(".yaml")).toList();
        }
    }

    boolean isScenario() {
        return file.endsWith(".scenarios.yaml");
    }

    /** The file before the slip. */
    byte[] before() {
        if (file.endsWith(".xlsx")) {
            return Grid.workbook(read(file.replace(".xlsx", ".csv")));
        }
        return read(file);
    }

    private static byte[] read(String file) {
        try {
            Path shipped = SHIPPED.resolve(file);
            return Files.exists(shipped) ? Files.readAllBytes(shipped) : resource("written/" + file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Mistake.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The file with the slip. */
    byte[] after() {
        Matcher cell = CELL.matcher(change);
        Matcher merged = MERGED.matcher(change);
        if (change.equals("saved as GBK")) {
            return new String(before(), StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));
        }
        if (merged.matches()) {
            return workbook(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf(merged.group(1))));
        }
        return cell.matches() ? cell(cell) : text();
    }

    private byte[] text() {
        String[] words = change.replace("\\n", "\n").split(" >> ?", 2);
        String text = new String(before(), StandardCharsets.UTF_8);
        if (words.length < 2 || !text.contains(words[0])) {
            throw new AssertionError("nothing to change: " + this);
        }
        int at = text.indexOf(words[0]);
        String changed = text.substring(0, at) + words[1] + text.substring(at + words[0].length());
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] cell(Matcher cell) {
        String reference = cell.group(1) + cell.group(2);
        String value = cell.group(3);
        if (value.startsWith("formula ")) {
            return workbook(sheet -> in(sheet, reference).setCellFormula(value.substring("formula ".length())));
        }
        if (value.startsWith("date ")) {
            return workbook(sheet -> {
                XSSFCell in = in(sheet, reference);
                in.setCellValue(LocalDate.parse(value.substring("date ".length())));
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                in.setCellStyle(style);
            });
        }
        int column = new CellReference(reference).getCol() + 1;
        return TableEdits.apply(
                file, before(), List.of(TableChange.set(Integer.parseInt(cell.group(2)), column, value)));
    }

    private static XSSFCell in(XSSFSheet sheet, String reference) {
        CellReference at = new CellReference(reference);
        XSSFRow row = sheet.getRow(at.getRow());
        return row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
    }

    /** What is done to the first sheet of a workbook. */
    private interface SheetChange {
        void on(XSSFSheet sheet);
    }

    private byte[] workbook(SheetChange change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(workbook.getSheetAt(0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return file + " ~~ " + change;
    }
}
