package org.twinrail.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The open database: its file with a small pool of connections. Safe for use by many threads. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final DatabaseFile file;
    private final Connection anchor;
    private final HikariDataSource pool;

    /**
     * Opens the file, or makes it.
     *
     * @throws org.twinrail.api.InvalidInputException when the file is in use by another process, damaged or cannot be written
     */
    Database(DatabaseFile file) {
        this.file = file;
        // H2 closes the file with its last connection, so one stays open whatever the pool does.
        this.anchor = file.connect();
        this.pool = pool(file);
    }

    /** The file behind. */
    DatabaseFile file() {
        return file;
    }

    /** Connections from the pool, without auto-commit. */
    DataSource pool() {
        return pool;
    }

    /** Makes all committed work durable now. */
    synchronized void sync() {
        try (Statement statement = anchor.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be made durable: " + failure.getMessage(), failure);
        }
    }

    /** Readies tables that may be new since the file was last used. */
    synchronized void migrated() {
        try {
            Tables.takeNumbersAhead(anchor);
        } catch (SQLException failure) {
            throw new IllegalStateException("the tables could not be readied: " + failure.getMessage(), failure);
        }
        sync();
    }

    /** Closes the pool and the file. */
    @Override
    public synchronized void close() {
        pool.close();
        try {
            anchor.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database did not close: " + failure.getMessage(), failure);
        }
    }

    private static HikariDataSource pool(DatabaseFile file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("twinrail");
        config.setDataSource(file.source());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        // The file is open already, so the first connection can wait for its first user.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
