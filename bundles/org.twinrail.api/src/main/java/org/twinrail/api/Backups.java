package org.twinrail.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Backup and restore of all data to and from one verified file. Safe for use by many threads; one runs at a time. */
@ProviderType
public interface Backups {
    /**
     * Writes all data to a new file, opens that file again and counts it, and only then gives it its name.
     *
     * @throws InvalidInputException when the file exists already or cannot be written
     */
    Report backup(Path file);

    /**
     * Replaces all data by that of a backup, after checking the whole file on a copy; the replaced data is kept beside.
     *
     * @throws InvalidInputException when the file is missing, damaged or of a newer Twinrail; nothing is replaced then
     */
    Report restore(Path file);

    /**
     * What a backup holds.
     *
     * @param file where it is
     * @param takenAt when it was taken
     * @param rows rows by table name
     * @param sha256 the checksum of the data within, in hex
     */
    record Report(Path file, Instant takenAt, Map<String, Long> rows, String sha256) {
        public Report {
            rows = Map.copyOf(rows);
        }
    }
}
