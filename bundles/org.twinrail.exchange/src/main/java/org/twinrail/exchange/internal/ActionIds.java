package org.twinrail.exchange.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.exchange.ImportKind;

/**
 * The ids under which rows are recorded. Belongs to one import.
 *
 * <p>Where records have a natural key every row gets a fresh id: the action itself sees what has changed, and a record may go from A to B
 * and back to A. Where they have none, the id is made of the row and of how many rows like it came before in the file: the same file
 * again has the same ids, and the Gateway does nothing twice.
 */
final class ActionIds {
    private static final int VERSION_8 = 0x8000;

    private final ImportKind kind;
    private final Fingerprints occurrences = new Fingerprints();

    ActionIds(ImportKind kind) {
        this.kind = kind;
    }

    /** How many rows with the same parameters came before this one; always zero where records have a natural key. */
    long occurrence(String parameters) {
        if (!isByContent()) {
            return 0;
        }
        long fingerprint = Fingerprints.of(parameters);
        long before = occurrences.get(fingerprint);
        occurrences.put(fingerprint, before + 1);
        return before;
    }

    /** True where the id stands for the content of the row. */
    boolean isByContent() {
        return kind.naturalKey().isEmpty();
    }

    /**
     * The id of a row.
     *
     * @param attempt zero at first; one more each time the row was refused in an earlier import, so that it can be tried again
     */
    UUID id(String parameters, long occurrence, int attempt) {
        if (!isByContent()) {
            return Keys.next();
        }
        String content = kind.kind() + '\0' + parameters + '\0' + occurrence + '\0' + attempt;
        ByteBuffer hash = ByteBuffer.wrap(Fingerprints.sha256(content));
        long high = hash.getLong() & ~0xF000L | VERSION_8;
        long low = hash.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}
