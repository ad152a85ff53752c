package org.twinrail.persistence.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a backup's file, read and written past the backups themselves. */
final class BackupFiles {
    static final String MANIFEST = "manifest.properties";
    static final String DATA = "data.sql";

    private BackupFiles() {}

    /** What a part says. */
    static String text(Path backup, String part) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a file of two parts. */
    static void write(Path backup, String manifest, String script) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(DATA));
            zip.write(script.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The place of a byte that says something; not every byte of such a file does. */
    static int middleOfData(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            String bytes = Files.readString(backup, StandardCharsets.ISO_8859_1);
            return bytes.indexOf(DATA)
                    + DATA.length()
                    + (int) zip.getEntry(DATA).getCompressedSize() / 2;
        }
    }
}
