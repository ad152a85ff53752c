package org.twinrail.coordination.internal.files;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Content;
import org.twinrail.api.InvalidInputException;
import org.twinrail.coordination.internal.hosts.Complaints;

/** The contents of files in the database, part by part: while one is written or read, one part of it is in memory. */
final class Parts {
    private static final int PART = 256 * 1024;

    private final EntityManager database;

    Parts(EntityManager database) {
        this.database = database;
    }

    /**
     * Writes a content.
     *
     * @throws InvalidInputException where it cannot be read, or is no longer what it was when its checksum was taken
     */
    void write(UUID file, Content content) {
        MessageDigest digest = sha256();
        try (InputStream in = content.open()) {
            byte[] part = in.readNBytes(PART);
            for (int position = 0; part.length > 0; position++) {
                digest.update(part);
                FilePartEntity stored = new FilePartEntity(file, position, part);
                database.persist(stored);
                // Written and forgotten, so that a file of any size needs the memory of one part.
                database.flush();
                database.detach(stored);
                part = in.readNBytes(PART);
            }
        } catch (IOException fault) {
            throw Complaints.of("content", "file.unreadable", String.valueOf(fault.getMessage()));
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) {
            throw Complaints.of("content", "file.moved");
        }
    }

    /** Reads a content into memory, once. */
    Content read(UUID file) {
        List<UUID> ids = database.createQuery(
                        "select p.id from FilePartEntity p where p.file = :file order by p.position", UUID.class)
                .setParameter("file", file)
                .getResultList();
        List<byte[]> bytes = new ArrayList<>();
        for (UUID id : ids) {
            FilePartEntity part = database.find(FilePartEntity.class, id);
            bytes.add(part.bytes());
            database.detach(part);
        }
        return Content.of(bytes);
    }

    /** Removes a content. */
    void remove(UUID file) {
        database.createQuery("delete from FilePartEntity p where p.file = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
