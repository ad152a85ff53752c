package org.twinrail.persistence.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a database holds, counted. */
final class Tables {
    private static final String HISTORY = "flyway_";
    private static final int NUMBERS_AHEAD = 1000;

    private Tables() {}

    /** The name of the table that keeps which scripts of a contribution were applied. */
    static String history(String contribution) {
        return HISTORY + contribution;
    }

    /** Rows by table, of all tables. */
    static SortedMap<String, Long> rows(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : names(connection)) {
            rows.put(table, number(connection, "SELECT COUNT(*) FROM " + quoted(table)));
        }
        return rows;
    }

    /** The version of the newest applied script by contribution. */
    static SortedMap<String, Integer> versions(Connection connection) throws SQLException {
        SortedMap<String, Integer> versions = new TreeMap<>();
        for (String table : names(connection)) {
            if (table.startsWith(HISTORY)) {
                long version = number(
                        connection,
                        "SELECT COALESCE(MAX(CAST(\"version\" AS INTEGER)), 0) FROM " + quoted(table)
                                + " WHERE \"success\"");
                versions.put(table.substring(HISTORY.length()), Math.toIntExact(version));
            }
        }
        return versions;
    }

    /**
     * Lets every numbered column take many numbers at once. H2 writes and commits each time it takes some, which is felt where thousands of
     * rows come in one transaction; all sessions share what was taken, so later rows still have higher numbers.
     */
    static void takeNumbersAhead(Connection connection) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns =
                        statement.executeQuery("SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                                + " WHERE TABLE_SCHEMA = 'PUBLIC' AND IS_IDENTITY = 'YES' AND IDENTITY_CACHE < "
                                + NUMBERS_AHEAD)) {
            while (columns.next()) {
                changes.add("ALTER TABLE " + quoted(columns.getString(1)) + " ALTER COLUMN "
                        + quoted(columns.getString(2)) + " SET CACHE " + NUMBERS_AHEAD);
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
