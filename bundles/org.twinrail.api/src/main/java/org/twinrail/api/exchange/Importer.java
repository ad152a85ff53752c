package org.twinrail.api.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;

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
     * Takes back what an import did, the latest row first, in many small steps.
     *
     * <p>What was used or changed since is kept. A run that was cancelled, or died, is gone on with by calling this again.
     *
     * @param batch the import's batch, as its report and the list of imports say
     * @param user the login under which it is done
     * @param progress called from time to time by the undoing thread, with actions for rows and nothing for bytes
     * @param cancelled asked between steps; true stops it
     * @throws org.twinrail.api.InvalidInputException when there was no such import
     */
    UndoReport undo(UUID batch, String user, Consumer<Progress> progress, BooleanSupplier cancelled);

    /**
     * What the columns of a file can fill.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such kind now
     */
    List<ImportField> fields(String kind);

    /**
     * Looks at a file and proposes how to import it, without transaction.
     *
     * @param kind the kind's word; null to find out
     * @throws org.twinrail.api.InvalidInputException when the file cannot be read
     */
    Guess guess(String kind, Path file);

    /**
     * The first rows as they would be recorded, without transaction: whether the records they name exist, and what the rules say, a dry run
     * tells.
     *
     * @param rows how many at most
     * @throws org.twinrail.api.InvalidInputException when the file or the mapping cannot be read at all
     */
    Preview preview(Order order, int rows);

    /** A mapping as the YAML of a mapping file. */
    String write(Mapping mapping);

    /**
     * Reads a mapping file (YAML).
     *
     * @throws org.twinrail.api.InvalidInputException that names file and line of everything that is wrong
     */
    Mapping read(Path mapping);

    /**
     * What to import. Either a mapping or the file of one is given.
     *
     * @param kind the kind's word
     * @param file the file: CSV, an Excel workbook or cards (vCard), told by its content
     * @param mapping the mapping file (YAML); null where the mapping is built
     * @param built the mapping itself; null where it is in a file
     * @param rejects the folder for the file of rejects, which a dry run then writes too; null for beside the file
     * @param dryRun true to keep nothing
     * @param user the login under which it is done
     */
    record Order(String kind, Path file, Path mapping, Mapping built, Path rejects, boolean dryRun, String user) {
        public Order {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(user, "user");
            if ((mapping == null) == (built == null)) {
                throw new IllegalArgumentException("either a mapping or the file of one must be given");
            }
        }

        /** What to import by a mapping file. */
        public Order(String kind, Path file, Path mapping, boolean dryRun, String user) {
            this(kind, file, mapping, null, null, dryRun, user);
        }

        /** What to import by a mapping that was built. */
        public Order(Path file, Mapping built, boolean dryRun, String user) {
            this(built.kind(), file, null, built, null, dryRun, user);
        }

        /** The same, with the rejects in a folder. */
        public Order rejectsIn(Path folder) {
            return new Order(kind, file, mapping, built, folder, dryRun, user);
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
     * @param batch by which it can be undone; null where nothing was kept
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
            boolean dryRun,
            UUID batch) {
        public Report {
            errors = List.copyOf(errors);
        }
    }

    /**
     * What undoing an import did.
     *
     * @param batch the import's batch
     * @param undone actions that are taken back now, those of an earlier try included
     * @param kept actions that stand because what they made was used or changed since
     * @param refused actions the rules do not let this person undo
     * @param reasons the first that were kept or refused, and why
     * @param cancelled true where it was stopped before its end
     */
    record UndoReport(UUID batch, long undone, long kept, long refused, List<Kept> reasons, boolean cancelled) {
        public UndoReport {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What stands after all.
     *
     * @param action the id of the action that was not undone
     * @param object what it made or changed; null where it was nothing in particular
     * @param reason why it stands
     */
    record Kept(UUID action, ObjectRef object, Text reason) {}

    /**
     * What is wrong with a row.
     *
     * @param line the line of the file on which the row begins, from 1
     * @param problem the column, and what is wrong
     */
    record RowError(long line, Problem problem) {}
}
