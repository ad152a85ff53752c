package org.twinrail.persistence.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/** Reads backup files and believes nothing of them: structure, checksums and counts are checked on a copy. */
final class BackupReader {
    /** The name of the manifest within the zip; it comes first. */
    static final String MANIFEST = "manifest.properties";

    /** The name of the data within the zip. */
    static final String DATA = "data.sql";

    private static final Messages MESSAGES = Messages.beside(BackupReader.class);
    private static final int LONGEST_MANIFEST = 1_000_000;

    /**
     * Makes a database of a backup in an empty folder; it is closed, durable and holds exactly what the manifest says.
     *
     * @throws InvalidInputException when the file is missing, damaged or of a newer format
     */
    Manifest unpack(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            throw problem("backup.missing", file, null);
        }
        try {
            checkStructure(file);
            Path script = folder.resolve(DATA);
            Manifest manifest = extract(file, script);
            DatabaseFile copy = new DatabaseFile(folder);
            DataScript.load(copy, script);
            Files.delete(script);
            count(manifest, copy, file);
            return manifest;
        } catch (ZipException | EOFException | SQLException | IllegalArgumentException damage) {
            throw problem("backup.damaged", file, damage);
        } catch (IOException failure) {
            throw problem("backup.unreadable", file, failure);
        }
    }

    /** Opens the zip by its directory, at the end of the file: that finds what was cut off. */
    private static void checkStructure(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() != 2) {
                throw new ZipException(zip.size() + " entries instead of 2");
            }
        }
    }

    /** Reads the zip as a stream, which unlike reading by the directory compares the checksum of each entry. */
    private static Manifest extract(Path file, Path script) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            expect(zip, MANIFEST);
            byte[] bytes = zip.readNBytes(LONGEST_MANIFEST);
            zip.closeEntry();
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (Manifest.formatOf(text) > Manifest.FORMAT) {
                throw problem("backup.newer", file, null);
            }
            Manifest manifest = Manifest.parse(text);
            expect(zip, DATA);
            Folders.createPrivateFile(script);
            String sha256;
            try (OutputStream out = Files.newOutputStream(script)) {
                sha256 = Digests.copy(zip, out);
            }
            if (!sha256.equals(manifest.sha256())) {
                throw new ZipException("checksum " + sha256 + " instead of " + manifest.sha256());
            }
            return manifest;
        }
    }

    private static void expect(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new ZipException("no " + name);
        }
    }

    private static void count(Manifest manifest, DatabaseFile copy, Path file) throws SQLException {
        try (Connection connection = copy.connect()) {
            if (!Tables.rows(connection).equals(manifest.rows())
                    || !Tables.versions(connection).equals(manifest.migrations())) {
                throw problem("backup.damaged", file, new SQLException("other rows than the manifest names"));
            }
        }
    }

    private static InvalidInputException problem(String key, Path file, Exception cause) {
        InvalidInputException problem =
                new InvalidInputException("file", MESSAGES.text(key, file, cause == null ? "" : cause.getMessage()));
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
