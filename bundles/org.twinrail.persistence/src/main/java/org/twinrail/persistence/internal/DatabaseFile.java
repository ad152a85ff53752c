package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * An H2 database file within a folder of its own, and how it is reached. The file is open as long as one connection is.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class DatabaseFile {
    /** The name H2 gives the file. */
    static final String FILE_NAME = "twinrail.mv.db";

    /**
     * Every commit is written at once: with H2's own setting a crash loses acknowledged commits. The cache is 16 MB, for the whole
     * product lives in 256. A thread that is interrupted while it writes would close the file for all; {@code retry:} opens it again.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=16384";

    private static final Messages MESSAGES = Messages.beside(DatabaseFile.class);
    private static final String USER = "twinrail";

    private final Path folder;
    private final String url;
    private final String password;

    /**
     * A database file; folder and password are made when they are not there, the file itself by the first connection.
     *
     * @throws InvalidInputException when the folder cannot be used
     */
    DatabaseFile(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.url = "jdbc:h2:retry:" + this.folder.resolve("twinrail").toString().replace(";", "\\;");
        try {
            Folders.createPrivate(this.folder);
            this.password = Access.of(this.folder);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** The folder that holds the file and its password. */
    Path folder() {
        return folder;
    }

    /** Connections as the owner of all tables; each call is a new connection. */
    JdbcDataSource source() {
        return source(USER, password, SETTINGS);
    }

    /** Opens a connection of the owner. */
    Connection connect() {
        try {
            return source().getConnection();
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** Opens a connection of another user that exists in the database. */
    Connection connect(String user, String secret) throws SQLException {
        return source(user, secret, "").getConnection();
    }

    /**
     * Makes sure that nobody has the file of a folder open; nothing happens when it is not there.
     *
     * @throws InvalidInputException when somebody has
     */
    static void requireClosed(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new InvalidInputException("", MESSAGES.text("database.in-use", folder));
            }
        } catch (OverlappingFileLockException within) {
            throw new IllegalStateException("the database in " + folder + " is still open in this process", within);
        }
    }

    /** Keeps the closed file through a power failure. */
    void syncClosed() {
        try {
            Folders.sync(folder.resolve(FILE_NAME));
            Folders.sync(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JdbcDataSource source(String user, String secret, String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url + settings);
        source.setUser(user);
        source.setPassword(secret);
        return source;
    }

    private RuntimeException explained(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> problem("database.in-use", failure);
            case ErrorCode.WRONG_USER_OR_PASSWORD -> problem("database.password", failure);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> problem("database.damaged", failure);
            default -> unusable(failure);
        };
    }

    private RuntimeException unusable(Exception failure) {
        return problem("database.unusable", failure);
    }

    private RuntimeException problem(String key, Exception failure) {
        RuntimeException problem = new InvalidInputException("", MESSAGES.text(key, folder, failure.getMessage()));
        problem.initCause(failure);
        return problem;
    }
}
