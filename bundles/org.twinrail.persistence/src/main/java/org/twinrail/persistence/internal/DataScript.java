package org.twinrail.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.h2.util.ScriptReader;

/**
 * All data as SQL text: independent of the file's password and of H2's file format.
 *
 * <p>A script comes from a file somebody hands in, so it is read in as a user without rights: such a user makes tables and rows, but
 * reads and writes no files and runs no code, which H2 grants to administrators only.
 */
final class DataScript {
    private static final String LOADER = "LOADER";

    /** Helpers for large objects, which H2 itself writes into its scripts; made by us, for the loader may not. */
    private static final List<String> HELPERS = List.of(
            "SYSTEM_COMBINE_CLOB FOR 'org.h2.command.dml.ScriptCommand.combineClob'",
            "SYSTEM_COMBINE_BLOB FOR 'org.h2.command.dml.ScriptCommand.combineBlob'");

    private static final List<String> LEFT_OUT = List.of(
            "CREATE USER IF NOT EXISTS ",
            "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_",
            "DROP ALIAS IF EXISTS SYSTEM_COMBINE_");

    private DataScript() {}

    /** Writes all tables and rows; the caller keeps writers away meanwhile, for H2 reads table after table. */
    static void write(Connection connection, Path script) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SCRIPT NOPASSWORDS NOSETTINGS TO ? CHARSET 'UTF-8'")) {
            statement.setString(1, script.toString());
            statement.execute();
        }
    }

    /** Reads a script into a new database file, which is closed and durable afterwards. */
    static void load(DatabaseFile file, Path script) throws SQLException, IOException {
        try (Connection owner = file.connect();
                Statement statement = owner.createStatement()) {
            String secret = UUID.randomUUID().toString();
            statement.execute("CREATE USER " + LOADER + " PASSWORD '" + secret + "'");
            statement.execute("GRANT ALTER ANY SCHEMA TO " + LOADER);
            for (String helper : HELPERS) {
                statement.execute("CREATE ALIAS " + helper);
            }
            // The file is new and thrown away on failure, so it need not be written with every statement.
            statement.execute("SET WRITE_DELAY 500");
            run(file, secret, script);
            for (String helper : HELPERS) {
                statement.execute("DROP ALIAS " + helper.substring(0, helper.indexOf(' ')));
            }
            statement.execute("DROP USER " + LOADER);
            statement.execute("CHECKPOINT SYNC");
        }
        file.syncClosed();
    }

    private static void run(DatabaseFile file, String secret, Path script) throws SQLException, IOException {
        try (Connection loader = file.connect(LOADER, secret);
                Statement statement = loader.createStatement();
                ScriptReader reader = new ScriptReader(Files.newBufferedReader(script))) {
            reader.setSkipRemarks(true);
            for (String sql = reader.readStatement(); sql != null; sql = reader.readStatement()) {
                String stripped = sql.strip();
                if (!stripped.isEmpty() && LEFT_OUT.stream().noneMatch(stripped::startsWith)) {
                    statement.execute(sql);
                }
            }
        }
    }
}
