package org.twinrail.rules.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/** Looks how large a workbook is once unpacked, before the whole of it is read into memory. */
public final class Workbooks {
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_LIST = 100_000;
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet [^>]*?name=\"([^\"]*)\"");

    private Workbooks() {}

    /**
     * The first formula of the first sheet. Its value could change while the file does not, and to reckon it, as Drools does on reading, can
     * take all the memory there is.
     */
    static Optional<CellReference> formula(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return Optional.of(new CellReference(cell));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name of the first sheet, which is the one whose tables count; empty where it cannot be told. */
    public static String firstSheet(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    Matcher name = SHEET.matcher(new String(zip.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
                    return name.find() ? name.group(1).replace("&amp;", "&") : "";
                }
            }
        } catch (IOException noZip) {
            return "";
        }
        return "";
    }

    /** What is wrong with a file that is a workbook and would be too large unpacked; empty for others. */
    public static Optional<Text> tooLarge(RuleFile file) {
        return file.form() == RuleFile.Form.XLSX ? tooLarge(file.content()) : Optional.empty();
    }

    /** What is wrong with a workbook that would be too large unpacked; empty for others, well written or not. */
    public static Optional<Text> tooLarge(byte[] workbook) {
        byte[] buffer = new byte[8192];
        long size = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > MOST_BYTES || entries > MOST_ENTRIES) {
                        return Optional.of(Texts.of("table.large", MOST_BYTES / 1024 / 1024));
                    }
                }
            }
        } catch (IOException | RuntimeException noZip) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
