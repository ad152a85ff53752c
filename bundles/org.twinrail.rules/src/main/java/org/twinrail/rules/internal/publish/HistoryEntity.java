package org.twinrail.rules.internal.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The history of the rules as the database keeps it: the only row of its table. */
@Entity
@Table(name = "rules_history")
public class HistoryEntity {
    /** What the row is known by where there is none. */
    static final String NONE = "";

    private static final int ONLY = 1;

    @Id
    int id = ONLY;

    /** Counted up by the persistence with every change. */
    @Version
    long number;

    @Column(nullable = false, length = 64)
    String sha256;

    @Column(nullable = false)
    Instant changed;

    @Lob
    @Column(nullable = false)
    byte[] bundle;

    /** What the row is known by: the checksum of its bundle; read without the bundle. */
    static String known(EntityManager database) {
        return database.createQuery("select h.sha256 from HistoryEntity h", String.class)
                .getResultStream()
                .findFirst()
                .orElse(NONE);
    }

    /** The row; null where there is none. */
    static HistoryEntity read(EntityManager database) {
        return database.find(HistoryEntity.class, ONLY);
    }

    /** The row, for this transaction alone to write; null where there is none. */
    static HistoryEntity lock(EntityManager database) {
        return database.find(HistoryEntity.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void set(byte[] bundle, Instant now) {
        this.bundle = bundle;
        this.sha256 = sha256(bundle);
        this.changed = now;
    }

    boolean isWhole() {
        return sha256.equals(sha256(bundle));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
