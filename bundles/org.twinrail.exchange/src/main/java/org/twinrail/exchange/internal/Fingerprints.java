package org.twinrail.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number for each of very many texts, kept in some 24 bytes a text however long it is. Belongs to one thread.
 *
 * <p>Texts are told apart by 64 bits of their SHA-256: among a million, two are taken for one with a chance of one to thirty million.
 */
final class Fingerprints {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private int size;

    /** The SHA-256 of a text. */
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** 64 bits that stand for a text; never zero, which stands for an empty place. */
    static long of(String text) {
        long bits = ByteBuffer.wrap(sha256(text)).getLong();
        return bits == 0 ? 1 : bits;
    }

    /** The number of a text; zero where it has none yet. */
    long get(long fingerprint) {
        return values[place(keys, fingerprint)];
    }

    /** Gives a text a number. */
    void put(long fingerprint, long value) {
        int at = place(keys, fingerprint);
        if (keys[at] == 0) {
            keys[at] = fingerprint;
            size++;
        }
        values[at] = value;
        if (size > keys.length * 2 / 3) {
            grow();
        }
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        long[] moreValues = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(moreKeys, keys[i]);
                moreKeys[at] = keys[i];
                moreValues[at] = values[i];
            }
        }
        keys = moreKeys;
        values = moreValues;
    }

    private static int place(long[] among, long fingerprint) {
        int at = (int) fingerprint & among.length - 1;
        while (among[at] != 0 && among[at] != fingerprint) {
            at = at + 1 & among.length - 1;
        }
        return at;
    }
}
