package org.twinrail.api.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Problem;

/** Imports a file of records, row by row, each row an action through the Gateway. Safe for use by many threads. */
@ProviderType
public interface Importer {
    /** The kinds that can be imported now. */
    List<ImportKind> kinds();

    /**
     * Reads a file and has its rows recorded.
     *
     * <p>Rows that fail do not stop the others; they are written to a file that can be corrected and fed again. The same file again changes
     * nothing. A dry run does everything but keep the result.
     *
     * @param progress called from time to time by the importing thread
     * @throws org.twinrail.api.InvalidInputException when the file or the mapping cannot be read at all
     */
    Report run(Order order, Consumer<Progress> progress);

    /**
     * What to import.
     *
     * @param kind the kind's word
     * @param file the CSV file
     * @param mapping the mapping file (YAML)
     * @param dryRun true to keep nothing
     * @param user the login under which it is done
     */
    record Order(String kind, Path file, Path mapping, boolean dryRun, String user) {
        public Order {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(mapping, "mapping");
            Objects.requireNonNull(user, "user");
        }
    }

    /**
     * How far an import is.
     *
     * @param rows rows read so far
     * @param bytes bytes read so far
     * @param totalBytes bytes of the whole file
     */
    record Progress(long rows, long bytes, long totalBytes) {}

    /**
     * What an import did.
     *
     * @param rows rows read
     * @param created records that are new
     * @param updated records that changed
     * @param unchanged records that were so already
     * @param skipped rows left out because the mapping says so
     * @param refused rows the rules refused
     * @param waiting rows that wait for someone
     * @param failed rows with errors
     * @param raised conflicts found in what was imported
     * @param errors the first errors, by line
     * @param rejects the file with the refused and failed rows; null where there are none
     * @param dryRun true where nothing was kept
     */
    record Report(
            long rows,
            long created,
            long updated,
            long unchanged,
            long skipped,
            long refused,
            long waiting,
            long failed,
            long raised,
            List<RowError> errors,
            Path rejects,
            boolean dryRun) {
        public Report {
            errors = List.copyOf(errors);
        }
    }

    /**
     * What is wrong with a row.
     *
     * @param line the line of the file on which the row begins, from 1
     * @param problem the column, and what is wrong
     */
    record RowError(long line, Problem problem) {}
}
