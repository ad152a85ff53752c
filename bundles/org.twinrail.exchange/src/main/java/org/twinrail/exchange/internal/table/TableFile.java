package org.twinrail.exchange.internal.table;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** A file of rows under a header, read row by row. Belongs to one thread. */
public interface TableFile extends Closeable {
    /** The names of the columns, without spaces around them; a column may have no name, but no two have the same. */
    List<String> header();

    /**
     * The next row that is not empty; none at the end.
     *
     * @throws org.twinrail.api.InvalidInputException when the file breaks the rules of its form
     */
    Optional<TableRow> next();

    /** How many bytes of the file were read so far, including what was read ahead. */
    long bytesRead();
}
