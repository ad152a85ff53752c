package org.twinrail.api.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/**
 * A form of file in which a list is handed out, published as an OSGi service: each list of the workbench and of the command line can then be
 * exported so. Safe for use by many threads.
 */
@ConsumerType
public interface TableFormat {
    /** What the form is called, for example "Excel". */
    Text title();

    /** How the names of such files end, without the dot, for example {@code xlsx}. */
    String ending();

    /**
     * Begins a file.
     *
     * @param file where it is written; what stands there is replaced
     * @throws IOException where it cannot be written
     */
    Rows begin(Path file, List<Column> columns) throws IOException;

    /**
     * A column of the list.
     *
     * @param title its heading, in the reader's language
     * @param numbers whether its cells are numbers, as far as they are not empty
     */
    record Column(String title, boolean numbers) {}

    /** Takes the rows of one file, in their order; the file is whole when it is closed. Belongs to one thread. */
    @ConsumerType
    interface Rows extends Closeable {
        /**
         * Writes a row.
         *
         * @param cells as a person reads them, one for each column; null for an empty one
         * @throws org.twinrail.api.InvalidInputException where the form holds no more rows
         */
        void add(List<String> cells) throws IOException;
    }
}
