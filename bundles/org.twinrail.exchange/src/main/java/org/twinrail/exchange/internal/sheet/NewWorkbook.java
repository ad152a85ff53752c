package org.twinrail.exchange.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableRow;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Workbooks of Excel 2007 and later, read as a stream: a million rows take no more memory than one, besides the words they share. */
final class NewWorkbook {
    private NewWorkbook() {}

    static void read(Path file, Spool rows) throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(workbook);
            Set<String> hidden = hidden(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            Rows found = new Rows(rows);
            while (sheets.hasNext() && !found.any) {
                try (InputStream sheet = sheets.next()) {
                    if (!hidden.contains(sheets.getSheetName())) {
                        XMLReader parser = parser();
                        parser.setContentHandler(new XSSFSheetXMLHandler(
                                reader.getStylesTable(), null, words, found, new Plain(), false));
                        parser.parse(new InputSource(sheet));
                    }
                }
            }
        }
    }

    private static Set<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Set<String> hidden = new HashSet<>();
        XMLReader parser = parser();
        parser.setContentHandler(new HiddenSheets(hidden));
        try (InputStream workbook = reader.getWorkbookData()) {
            parser.parse(new InputSource(workbook));
        }
        return hidden;
    }

    private static XMLReader parser() throws SAXException {
        try {
            // One that looks up no entities.
            return XMLHelper.newXMLReader();
        } catch (ParserConfigurationException every) {
            throw new IllegalStateException(every);
        }
    }

    /** Hears of the cells of a sheet, and makes rows of them. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Spool spool;
        private final List<String> cells = new ArrayList<>();
        private boolean any;

        Rows(Spool spool) {
            this.spool = spool;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int row) {
            any |= cells.stream().anyMatch(cell -> !cell.isBlank());
            spool.add(new TableRow(row + 1L, cells));
        }
    }
}
