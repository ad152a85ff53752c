package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/** Writes backup files: a zip of a manifest and a script, which gets its name only after it was opened again and counted. */
final class BackupWriter {
    private static final Messages MESSAGES = Messages.beside(BackupWriter.class);

    private final Place place;
    private final Clock clock;
    private final BackupReader reader;

    BackupWriter(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.reader = new BackupReader();
    }

    /** Reads all data; nobody may write to the database meanwhile. */
    Snapshot snapshot(DatabaseFile file) {
        Path folder = place.temporary();
        Path script = folder.resolve("data.sql");
        Instant takenAt = clock.instant();
        try (Connection connection = file.connect()) {
            DataScript.write(connection, script);
            return new Snapshot(
                    script,
                    new Manifest(
                            Manifest.FORMAT,
                            takenAt,
                            Digests.of(script),
                            Tables.rows(connection),
                            Tables.versions(connection)));
        } catch (SQLException | IOException failure) {
            place.discard(folder);
            throw problem("backup.data", folder, failure);
        }
    }

    /**
     * Writes a snapshot to a new file, verifies that, gives it its name and removes the snapshot.
     *
     * @throws InvalidInputException when the file exists or cannot be written
     */
    Manifest write(Snapshot snapshot, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (snapshot) {
            try {
                zip(snapshot, part);
                verify(snapshot.manifest(), part);
                Files.move(part, file); // never over another file
                Folders.sync(file.toAbsolutePath().getParent());
            } finally {
                Files.deleteIfExists(part);
            }
            return snapshot.manifest();
        } catch (FileAlreadyExistsException exists) {
            throw problem("backup.exists", file, exists);
        } catch (IOException failure) {
            throw problem("backup.unwritable", file, failure);
        }
    }

    private static void zip(Snapshot snapshot, Path part) throws IOException {
        Folders.createPrivateFile(part);
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry(BackupReader.MANIFEST, snapshot.manifest()));
            zip.write(snapshot.manifest().text().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(entry(BackupReader.DATA, snapshot.manifest()));
            Files.copy(snapshot.script(), zip);
        }
        Folders.sync(part);
    }

    private void verify(Manifest written, Path part) throws IOException {
        Path folder = place.temporary();
        try {
            if (!reader.unpack(part, folder).equals(written)) {
                throw new IOException("what was read back is not what was written");
            }
        } finally {
            place.discard(folder);
        }
    }

    private static ZipEntry entry(String name, Manifest manifest) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(manifest.takenAt().toEpochMilli());
        return entry;
    }

    private static InvalidInputException problem(String key, Path file, Exception cause) {
        InvalidInputException problem = new InvalidInputException("file", MESSAGES.text(key, file, cause.getMessage()));
        problem.initCause(cause);
        return problem;
    }
}
