package org.twinrail.exchange.internal.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that a reader pushes, laid down in a temporary file and read from there one by one: a file of any size takes no memory, and is known
 * to be whole before its first row is used. The first row laid down is the header. Belongs to one thread; gone when it is closed.
 */
public final class Spool implements Closeable {
    private static final int MOST_COLUMNS = 1000;

    private final Path file;
    private final Path rows;
    private final DataOutputStream out;
    private List<String> header;
    private long count;
    private boolean opened;

    /**
     * A spool with nothing in it.
     *
     * @param file the file whose rows come, to be named in errors
     */
    public Spool(Path file) throws IOException {
        this.file = file;
        this.rows = Files.createTempFile("twinrail-rows-", ".tmp");
        this.out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(rows.toFile())));
    }

    /**
     * Lays a row down; one without any words is left out.
     *
     * @throws org.twinrail.api.InvalidInputException where it is the header and names two columns alike, or the row is wider than anything meant
     */
    public void add(TableRow row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw FileFault.wide(file, row.line(), MOST_COLUMNS);
        }
        if (header == null) {
            header = FileFault.header(file, row);
            return;
        }
        List<String> cells = square(row.cells());
        try {
            out.writeLong(row.line());
            out.writeInt(cells.size());
            for (String cell : cells) {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        count++;
    }

    /** As wide as the header: neither a sheet nor a card says of a row that it ends early. */
    private List<String> square(List<String> cells) {
        List<String> square = new ArrayList<>(cells);
        while (square.size() < header.size()) {
            square.add("");
        }
        while (square.size() > header.size() && square.get(square.size() - 1).isBlank()) {
            square.remove(square.size() - 1);
        }
        return square;
    }

    /**
     * The rows that were laid down, to be read; the spool goes when they are closed.
     *
     * @throws org.twinrail.api.InvalidInputException where there is no header, or nothing under it
     */
    public TableFile read() throws IOException {
        out.close();
        if (header == null) {
            throw FileFault.empty(file);
        }
        if (count == 0) {
            throw FileFault.headerOnly(file);
        }
        Rows read = new Rows(this, Files.size(file));
        opened = true;
        return read;
    }

    /** Throws away what is not being read. */
    @Override
    public void close() throws IOException {
        if (!opened) {
            out.close();
            Files.deleteIfExists(rows);
        }
    }

    private static final class Rows implements TableFile {
        private final Spool spool;
        private final long size;
        private final DataInputStream in;
        private long done;

        Rows(Spool spool, long size) throws IOException {
            this.spool = spool;
            this.size = size;
            this.in = new DataInputStream(new BufferedInputStream(new FileInputStream(spool.rows.toFile())));
        }

        @Override
        public List<String> header() {
            return spool.header;
        }

        @Override
        public Optional<TableRow> next() {
            if (done == spool.count) {
                return Optional.empty();
            }
            try {
                long line = in.readLong();
                int width = in.readInt();
                List<String> cells = new ArrayList<>(width);
                for (int i = 0; i < width; i++) {
                    cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                done++;
                return Optional.of(new TableRow(line, cells));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** As much of the file as of its rows. */
        @Override
        public long bytesRead() {
            return Math.round((double) size * done / spool.count);
        }

        @Override
        public void close() throws IOException {
            in.close();
            Files.deleteIfExists(spool.rows);
        }
    }
}
