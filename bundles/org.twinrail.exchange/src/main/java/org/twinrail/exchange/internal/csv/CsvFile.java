package org.twinrail.exchange.internal.csv;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.exchange.internal.table.FileFault;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/**
 * A CSV file with a header, read row by row. Belongs to one thread.
 *
 * <p>It is read by plain streams and no channel: a channel would be closed by an interruption, which is meant to stop an import cleanly.
 */
public final class CsvFile implements TableFile {
    private static final Messages MESSAGES = Messages.beside(CsvFile.class);
    /** One megabyte of text and what is read ahead. */
    private static final int LONGEST_ROW = (1 << 20) + (1 << 14);

    private final Path file;
    private final CountedStream bytes;
    private final BoundedReader characters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    private CsvFile(Path file, FileEncoding encoding, char delimiter) throws IOException {
        this.file = file;
        this.bytes = new CountedStream(new FileInputStream(file.toFile()));
        bytes.skipNBytes(encoding.mark());
        this.characters = new BoundedReader(
                new InputStreamReader(
                        bytes,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LONGEST_ROW);
        this.parser = CSVParser.builder()
                .setReader(characters)
                .setFormat(CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())
                .get();
        this.records = parser.iterator();
        try {
            this.header = readHeader();
        } catch (InvalidInputException invalid) {
            parser.close();
            throw invalid;
        }
    }

    /**
     * Opens a file after reading all of it once, so that a file that cannot be read to its end is refused before anything is done.
     *
     * @param declared the encoding the mapping names; null to find out
     * @throws InvalidInputException that says what is wrong with the file, and on which line
     */
    public static CsvFile open(Path file, Charset declared, char delimiter) {
        FileFault.require(file);
        try {
            FileEncoding encoding = FileEncoding.of(file, declared);
            try (CsvFile trial = new CsvFile(file, encoding, delimiter)) {
                if (trial.countRows() == 0) {
                    throw FileFault.headerOnly(file);
                }
            }
            return new CsvFile(file, encoding, delimiter);
        } catch (IOException fault) {
            throw FileFault.unreadable(file, fault);
        }
    }

    /**
     * Finds out in which encoding a file is written.
     *
     * @throws InvalidInputException where it is missing or fits none
     */
    public static Charset encoding(Path file) {
        FileFault.require(file);
        try {
            return FileEncoding.of(file, null).charset();
        } catch (IOException fault) {
            throw FileFault.unreadable(file, fault);
        }
    }

    private long countRows() {
        long rows = 0;
        while (next().isPresent()) {
            rows++;
        }
        return rows;
    }

    private List<String> readHeader() {
        return FileFault.header(file, next().orElseThrow(() -> FileFault.empty(file)));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<TableRow> next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord found = records.next();
                characters.rowEnded();
                if (found.size() > 1 || !found.get(0).isEmpty()) {
                    return Optional.of(new TableRow(line, found.toList()));
                }
            } catch (UncheckedIOException fault) {
                throw broken(line, fault);
            }
        }
    }

    private InvalidInputException broken(long line, UncheckedIOException fault) {
        String key = fault.getCause() instanceof BoundedReader.TooLongException ? "row.too.long" : "row.broken";
        InvalidInputException invalid = new InvalidInputException(file + ":" + line, MESSAGES.text(key, line));
        invalid.initCause(fault);
        return invalid;
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
