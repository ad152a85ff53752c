package org.twinrail.exchange.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.RecordFormatException;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableFile;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of an Excel workbook that is shown and has something in it. Formulas count by the value they had when the workbook
 * was saved, dates by their day, numbers by all their digits and not by how they are shown.
 */
public final class SheetReader {
    private static final Messages MESSAGES = Messages.beside(SheetReader.class);

    private SheetReader() {}

    /**
     * Reads a workbook, of now (xlsx) or of before 2007 (xls).
     *
     * @throws InvalidInputException where it cannot be read, has a password, or holds nothing
     */
    public static TableFile read(Path file) throws IOException {
        try (Spool rows = new Spool(file)) {
            if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
                OldWorkbook.read(file, rows);
            } else {
                NewWorkbook.read(file, rows);
            }
            return rows.read();
        } catch (EncryptedDocumentException locked) {
            throw invalid(file, "sheet.locked", locked);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw invalid(file, "sheet.broken", broken);
        } catch (IOException broken) {
            // What is no zip at all, or one that grows beyond measure.
            throw invalid(file, "sheet.broken", broken);
        }
    }

    private static InvalidInputException invalid(Path file, String key, Exception cause) {
        InvalidInputException invalid = new InvalidInputException(file.toString(), MESSAGES.text(key));
        invalid.initCause(cause);
        return invalid;
    }
}
