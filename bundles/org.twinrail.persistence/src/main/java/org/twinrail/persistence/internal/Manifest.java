package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinrail.api.Backups;

/**
 * What a backup says about itself.
 *
 * @param format the version of the file format
 * @param takenAt when the data was read
 * @param sha256 the checksum of the data, in hex
 * @param rows rows by table
 * @param migrations the version of the newest applied script by contribution
 */
record Manifest(
        int format,
        Instant takenAt,
        String sha256,
        SortedMap<String, Long> rows,
        SortedMap<String, Integer> migrations) {
    /** The format this program writes, and the newest it reads. */
    static final int FORMAT = 1;

    private static final String ROWS = "rows.";
    private static final String MIGRATION = "migration.";

    Manifest {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        migrations = Collections.unmodifiableSortedMap(new TreeMap<>(migrations));
    }

    /** As the text of a properties file, in the order of its keys and without the time of writing. */
    String text() {
        Properties properties = new Properties();
        properties.setProperty("format", Integer.toString(format));
        properties.setProperty("takenAt", takenAt.toString());
        properties.setProperty("sha256", sha256);
        rows.forEach((table, count) -> properties.setProperty(ROWS + table, count.toString()));
        migrations.forEach((name, version) -> properties.setProperty(MIGRATION + name, version.toString()));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Reads the text of a properties file.
     *
     * @throws IllegalArgumentException when something is missing or is not what it should be
     */
    static Manifest parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return new Manifest(
                    Integer.parseInt(value(properties, "format")),
                    Instant.parse(value(properties, "takenAt")),
                    value(properties, "sha256"),
                    under(properties, ROWS, Long::valueOf),
                    under(properties, MIGRATION, Integer::valueOf));
        } catch (IOException | DateTimeException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /**
     * The format alone, for a newer program may write the rest in another way.
     *
     * @throws IllegalArgumentException when it is missing or no number
     */
    static int formatOf(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalArgumentException(impossible);
        }
        return Integer.parseInt(value(properties, "format"));
    }

    /** As people see it. */
    Backups.Report report(Path file) {
        return new Backups.Report(file, takenAt, rows, sha256);
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the manifest has no " + key);
        }
        return value;
    }

    private static <T> SortedMap<String, T> under(Properties properties, String prefix, Function<String, T> reading) {
        SortedMap<String, T> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                values.put(key.substring(prefix.length()), reading.apply(properties.getProperty(key)));
            }
        }
        return values;
    }
}
