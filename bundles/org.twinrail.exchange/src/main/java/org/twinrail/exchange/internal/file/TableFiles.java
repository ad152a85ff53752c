package org.twinrail.exchange.internal.file;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.twinrail.exchange.internal.card.CardReader;
import org.twinrail.exchange.internal.csv.CsvFile;
import org.twinrail.exchange.internal.event.EventReader;
import org.twinrail.exchange.internal.sheet.SheetReader;
import org.twinrail.exchange.internal.table.FileFault;
import org.twinrail.exchange.internal.table.TableFile;

/** Opens files of rows, whatever their form: their first bytes say it, and not their names. */
public final class TableFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String CARD = "BEGIN:VCARD";
    private static final String CALENDAR = "BEGIN:VCALENDAR";
    /** A byte order mark, and the first words in the widest encoding. */
    private static final int HEAD = 4 * CALENDAR.length();

    /** In which form rows stand in a file. */
    public enum Form {
        /** Cells between delimiters. */
        CSV,
        /** An Excel workbook, of now or of before 2007. */
        WORKBOOK,
        /** Contacts as telephones and mail programs write them (vCard). */
        CARDS,
        /** Events as calendar programs write them (iCalendar). */
        EVENTS
    }

    private TableFiles() {}

    /**
     * In which form a file is.
     *
     * @throws org.twinrail.api.InvalidInputException where there is no such file, or it cannot be read
     */
    public static Form form(Path file) {
        FileFault.require(file);
        byte[] head;
        try (InputStream in = new FileInputStream(file.toFile())) {
            head = in.readNBytes(HEAD);
        } catch (IOException fault) {
            throw FileFault.unreadable(file, fault);
        }
        if (starts(head, ZIP) || starts(head, OLE2)) {
            return Form.WORKBOOK;
        }
        // Without the noughts of wider encodings.
        String words =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
        if (words.contains(CARD)) {
            return Form.CARDS;
        }
        return words.contains(CALENDAR) ? Form.EVENTS : Form.CSV;
    }

    /**
     * Opens a file after reading all of it once, so that a file that cannot be read to its end is refused before anything is done.
     *
     * @param declared the encoding the mapping names, for files that are text; null to find out
     * @param delimiter what stands between the cells of CSV
     * @throws org.twinrail.api.InvalidInputException that says what is wrong with the file, and where
     */
    public static TableFile open(Path file, Charset declared, char delimiter) {
        try {
            return switch (form(file)) {
                case WORKBOOK -> SheetReader.read(file);
                case CARDS -> CardReader.read(file, declared);
                case EVENTS -> EventReader.read(file, declared);
                case CSV -> CsvFile.open(file, declared, delimiter);
            };
        } catch (IOException fault) {
            throw FileFault.unreadable(file, fault);
        }
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
