package org.twinrail.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * The password of a database file: made up at first use and kept beside the file, readable by its owner only.
 *
 * <p>It moves with the folder, so a folder is complete by itself.
 */
final class Access {
    private static final Messages MESSAGES = Messages.beside(Access.class);
    private static final int BYTES = 32;

    private Access() {}

    /**
     * The password for the database in a folder.
     *
     * @throws InvalidInputException when a database is there but its password is not
     */
    static String of(Path folder) throws IOException {
        Path file = folder.resolve("access");
        if (!Files.exists(file)) {
            if (Files.exists(folder.resolve(DatabaseFile.FILE_NAME))) {
                throw new InvalidInputException("", MESSAGES.text("database.access", file));
            }
            create(file);
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path fresh = file.resolveSibling("access.new");
        Folders.createPrivateFile(fresh);
        Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Folders.sync(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(file.getParent());
    }
}
