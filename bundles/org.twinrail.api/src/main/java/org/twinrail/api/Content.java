package org.twinrail.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of a file as a parameter or an answer. It is read where it lies, so that a large file need not be held in memory.
 *
 * <p>In JSON it is Base64. The audit keeps size and checksum only: what was done is proven by them, and the bytes are kept once, by whoever
 * the action handed them to. Two contents are equal where size and checksum are. Safe for use by many threads.
 */
public final class Content {
    private final long size;
    private final String sha256;
    private final Source source;

    private Content(long size, String sha256, Source source) {
        this.size = size;
        this.sha256 = sha256;
        this.source = source;
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    /** Bytes in memory, which must not be changed any more. */
    public static Content of(byte[] bytes) {
        return of(List.of(bytes));
    }

    /** Bytes in memory, in pieces that follow one another and must not be changed any more. */
    public static Content of(List<byte[]> pieces) {
        List<byte[]> kept = List.copyOf(pieces);
        try {
            return measured(() -> new SequenceInputStream(Collections.enumeration(
                    kept.stream().map(ByteArrayInputStream::new).toList())));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * A file, which is read once now for its checksum and again whenever the content is opened.
     *
     * @throws IOException when it cannot be read
     */
    public static Content of(Path file) throws IOException {
        return measured(() -> Files.newInputStream(file));
    }

    /**
     * A content of which only size and checksum are known any more, as the audit keeps it.
     *
     * @param size in bytes
     * @param sha256 in lower-case hex
     */
    public static Content remembered(long size, String sha256) {
        return new Content(size, sha256, () -> {
            throw new IOException("only size and checksum of this content were kept: " + sha256);
        });
    }

    private static Content measured(Source source) throws IOException {
        MessageDigest digest = digest();
        try (DigestInputStream in = new DigestInputStream(source.open(), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new Content(size, HexFormat.of().formatHex(digest.digest()), source);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Its size in bytes. */
    public long size() {
        return size;
    }

    /** Its SHA-256 checksum, in lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /**
     * Opens it for reading from the beginning; the caller closes it.
     *
     * @throws IOException when it cannot be read (any more), also where only its checksum was kept
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && size == content.size && sha256.equals(content.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return size + " bytes, SHA-256 " + sha256;
    }
}
