package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of the database within the data folder.
 *
 * <p>All are on one file system, so that a folder takes another's place by renaming.
 */
final class Place {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final String TEMPORARY = "db-temporary-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path data;

    /** The folders within a data folder; what an earlier process left behind half-done is removed. */
    Place(Path data) {
        this.data = data.toAbsolutePath();
        Folders.deleteAll(this.data, TEMPORARY);
    }

    /** The folder of the database. When a restore was cut off between its two renamings, it is completed first. */
    Path database() {
        Path database = inPlace();
        if (!Files.exists(database) && Files.exists(restored())) {
            LOG.warn("completing a restore that was interrupted");
            try {
                move(restored(), database);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return database;
    }

    /** A new empty private folder. */
    Path temporary() {
        try {
            return Folders.createTemporary(data, TEMPORARY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes a temporary folder; a failure to do so is only noted, for the next start does it again. */
    void discard(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            LOG.warn("cannot remove {}", folder, failure);
        }
    }

    /**
     * Puts a folder in the place of the database, which is closed; the old one is kept beside, and comes back when this fails.
     *
     * @return where the old one is now
     * @throws org.twinrail.api.InvalidInputException when another process has the database open
     */
    Path replace(Path incoming, Instant now) throws IOException {
        DatabaseFile.requireClosed(inPlace());
        Folders.delete(restored());
        move(incoming, restored());
        Path old = free(now);
        if (Files.exists(inPlace())) {
            move(inPlace(), old);
        }
        try {
            move(restored(), inPlace());
        } catch (IOException failure) {
            if (Files.exists(old)) {
                move(old, inPlace());
            }
            throw failure;
        }
        return old;
    }

    private Path free(Instant now) {
        String name = "db-replaced-" + STAMP.format(now);
        Path folder = data.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = data.resolve(name + "-" + number);
        }
        return folder;
    }

    private Path inPlace() {
        return data.resolve("db");
    }

    private Path restored() {
        return data.resolve("db-restored");
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(data);
    }
}
