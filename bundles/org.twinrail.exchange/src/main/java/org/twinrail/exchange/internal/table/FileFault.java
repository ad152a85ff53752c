package org.twinrail.exchange.internal.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/** What can be wrong with a file of rows, whatever its form. */
public final class FileFault {
    private static final Messages MESSAGES = Messages.beside(FileFault.class);

    private FileFault() {}

    /**
     * Does nothing for a file.
     *
     * @throws InvalidInputException where there is none, or a folder
     */
    public static void require(Path file) {
        if (!Files.exists(file)) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.missing"));
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.folder"));
        }
    }

    /** A file that the machine does not let us read. */
    public static InvalidInputException unreadable(Path file, IOException fault) {
        InvalidInputException unreadable =
                new InvalidInputException(file.toString(), MESSAGES.text("file.unreadable", fault.toString()));
        unreadable.initCause(fault);
        return unreadable;
    }

    /** A file in which nothing stands. */
    public static InvalidInputException empty(Path file) {
        return new InvalidInputException(file.toString(), MESSAGES.text("file.empty"));
    }

    /** A file that has names of columns and nothing under them. */
    public static InvalidInputException headerOnly(Path file) {
        return new InvalidInputException(file.toString(), MESSAGES.text("file.header.only"));
    }

    static InvalidInputException wide(Path file, long line, int most) {
        return new InvalidInputException(file + ":" + line, MESSAGES.text("row.wide", most));
    }

    /**
     * The names of the columns, without spaces around them.
     *
     * @throws InvalidInputException where two have the same name
     */
    public static List<String> header(Path file, TableRow row) {
        List<String> names = row.cells().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new InvalidInputException(file + ":" + row.line(), MESSAGES.text("header.twice", name));
            }
        }
        return names;
    }
}
