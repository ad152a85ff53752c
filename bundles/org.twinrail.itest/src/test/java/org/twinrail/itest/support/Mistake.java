package org.twinrail.itest.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A slip of somebody who writes rules: a good file with one thing written otherwise.
 *
 * @param file the rule file, relative to the rule folder
 * @param source the file whose text it begins with
 * @param place where a person would look
 * @param was what stands in the good file
 * @param becomes what was written instead
 */
public record Mistake(String file, String source, String place, String was, String becomes) {
    private static final String NOTHING = "⌫";

    /** The mistakes of a resource beside a test. */
    public static List<Mistake> in(Class<?> beside, String name) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        String file = "";
        String source = "";
        for (String line : text(beside, name).split("\n")) {
            if (line.startsWith("== ")) {
                String[] words = line.substring(3).split(" from ");
                file = words[0];
                source = words[words.length - 1];
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t");
                mistakes.add(new Mistake(file, source, parts[0], lines(parts[1]), lines(parts[2])));
            }
        }
        return mistakes;
    }

    private static String lines(String words) {
        return words.equals(NOTHING) ? "" : words.replace("¶", "\n");
    }

    private static String text(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes the good file into a rule folder. */
    public void writeGood(Path folder, Class<?> beside) throws IOException {
        write(folder, good(beside));
    }

    /** Writes the file with the mistake into a rule folder. */
    public void write(Path folder, Class<?> beside) throws IOException {
        String good = good(beside);
        int at = good.indexOf(was);
        if (at < 0) {
            throw new IllegalStateException(source + " does not hold " + was);
        }
        write(folder, good.substring(0, at) + becomes + good.substring(at + was.length()));
    }

    private String good(Class<?> beside) throws IOException {
        Path shipped = Checkout.root().resolve("rules").resolve(source);
        return Files.exists(shipped)
                ? Files.readString(shipped)
                : text(beside, source.substring(source.indexOf('/') + 1));
    }

    private void write(Path folder, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, file.endsWith(".xlsx") ? workbook(text) : text.getBytes(StandardCharsets.UTF_8));
    }

    /** The table as a spreadsheet program would save it: numbers as numbers, what begins with {@code =} as a formula. */
    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                CSVParser rows = CSVFormat.DEFAULT.parse(new StringReader(csv));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tables");
            for (CSVRecord record : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < record.size(); i++) {
                    fill(row.createCell(i), record.get(i));
                }
            }
            merge(sheet);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** What three dots say in a text table, a spreadsheet says by merged cells. */
    private static void merge(Sheet sheet) {
        for (Row row : sheet) {
            int first = -1;
            for (Cell cell : row) {
                String words = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                boolean on = words.endsWith("...");
                boolean same = first >= 0
                        && on
                        && row.getCell(first).getStringCellValue().equals(words);
                if (!same && first >= 0) {
                    merge(sheet, row, first, cell.getColumnIndex() - 1);
                }
                first = same ? first : on ? cell.getColumnIndex() : -1;
            }
            if (first >= 0) {
                merge(sheet, row, first, row.getLastCellNum() - 1);
            }
        }
    }

    private static void merge(Sheet sheet, Row row, int first, int last) {
        Cell cell = row.getCell(first);
        cell.setCellValue(cell.getStringCellValue().replace("...", ""));
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }

    private static void fill(Cell cell, String words) {
        if (words.startsWith("=")) {
            cell.setCellFormula(words.substring(1));
        } else if (words.matches("\\d+")) {
            cell.setCellValue(Integer.parseInt(words));
        } else if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }

    /** The ending of the file. */
    public String form() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return file + ": " + (was + " → " + becomes).replace("\n", "¶");
    }
}
