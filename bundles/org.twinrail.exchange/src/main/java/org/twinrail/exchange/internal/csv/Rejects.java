package org.twinrail.exchange.internal.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.twinrail.api.Problem;
import org.twinrail.exchange.internal.table.TableRow;

/**
 * The rows that were refused or failed, in a file that can be corrected and fed again. Belongs to one thread.
 *
 * <p>It stands beside the file read, as {@code <file>.rejects.csv}, or in the working folder where nothing can be written there. It begins
 * with a byte order mark so that Excel reads it as UTF-8. It is written under another name and renamed at the end; one of an earlier run,
 * in which somebody may have corrected rows, is kept as {@code .bak}. Nothing is made while there is nothing to write.
 */
public final class Rejects implements Closeable {
    /** The column that says on which line of the file the row began. */
    public static final String LINE = "twinrail_line";
    /** The column that says what is wrong. */
    public static final String ERROR = "twinrail_error";
    /** The columns this class adds, which an import ignores. */
    public static final Set<String> OWN = Set.of(LINE, ERROR);

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final String FORMULA = "=+-@\t\r";

    private final Path beside;
    private final Path elsewhere;
    private final List<String> header;
    private final int[] kept;
    private final CSVFormat format;
    private Path target;
    private Path part;
    private Writer writer;

    /**
     * A file of rejects that is not yet made.
     *
     * @param file the file that is read
     * @param workingFolder where rejects go when they cannot stand beside the file
     */
    public Rejects(Path file, Path workingFolder, List<String> header, char delimiter) {
        String name = file.getFileName() + ".rejects.csv";
        this.beside = file.toAbsolutePath().resolveSibling(name);
        this.elsewhere = workingFolder.toAbsolutePath().resolve(name);
        this.header = header;
        this.kept = IntStream.range(0, header.size())
                .filter(i -> !OWN.contains(header.get(i)))
                .toArray();
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    /** Adds a row with what is wrong with it. Cells beyond the header stand behind the two own columns, where none hides another. */
    public void add(TableRow row, List<Problem> problems) {
        try {
            if (writer == null) {
                begin();
            }
            List<String> cells = new ArrayList<>();
            IntStream.of(kept).mapToObj(row::cell).forEach(cells::add);
            cells.add(Long.toString(row.line()));
            cells.add(harmless(problems.stream().map(Rejects::words).collect(Collectors.joining("\n"))));
            cells.addAll(row.cells()
                    .subList(
                            Math.min(header.size(), row.cells().size()),
                            row.cells().size()));
            format.printRecord(writer, cells.toArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String words(Problem problem) {
        String where = problem.where().isEmpty() ? "" : problem.where() + ": ";
        return where + problem.what().zh() + " / " + problem.what().en();
    }

    /** A spreadsheet takes a cell that begins so for a formula; original cells are left as they are, for they are to be fed again. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void begin() throws IOException {
        FileOutputStream out;
        try {
            out = open(beside);
        } catch (IOException notThere) {
            try {
                out = open(elsewhere);
            } catch (IOException nowhere) {
                nowhere.addSuppressed(notThere);
                throw nowhere;
            }
        }
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append('\uFEFF');
        List<String> names = new ArrayList<>();
        IntStream.of(kept).mapToObj(header::get).forEach(names::add);
        names.add(LINE);
        names.add(ERROR);
        format.printRecord(writer, names.toArray());
    }

    private FileOutputStream open(Path at) throws IOException {
        if (isMarkedReadOnly(at.getParent())) {
            throw new AccessDeniedException(at.getParent().toString());
        }
        Path file = at.resolveSibling(at.getFileName() + ".part");
        FileOutputStream out = new FileOutputStream(file.toFile());
        target = at;
        part = file;
        return out;
    }

    /** The administrator of a machine could write even there, and should not: whoever took all write permissions away meant it. */
    private static boolean isMarkedReadOnly(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING);
    }

    /** Ends the file and gives it its name; null where there was nothing to reject. */
    public Path finish() {
        if (writer == null) {
            return null;
        }
        try {
            writer.close();
            if (Files.exists(target)) {
                Files.move(
                        target,
                        target.resolveSibling(target.getFileName() + ".bak"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            writer = null;
            return target;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
