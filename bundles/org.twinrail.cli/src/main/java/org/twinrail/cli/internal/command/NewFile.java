package org.twinrail.cli.internal.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.twinrail.api.InvalidInputException;
import org.twinrail.cli.internal.Session;

/** A file that {@code --save} makes, and never over one that is there. */
final class NewFile {
    private NewFile() {}

    /** Writes a file. */
    interface Writing<T> {
        T to(Path file) throws IOException;
    }

    /**
     * Has a file written where there is none.
     *
     * @throws InvalidInputException where one is there already, or it cannot be written
     */
    static <T> T at(String path, Writing<T> writing) {
        try {
            Path file = Path.of(path);
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(path);
            }
            return writing.to(file);
        } catch (FileAlreadyExistsException exists) {
            throw new InvalidInputException("--save " + path, Session.text("save.exists"));
        } catch (IOException | InvalidPathException fault) {
            throw new InvalidInputException("--save " + path, Session.text("save.unwritable", fault.getMessage()));
        }
    }
}
