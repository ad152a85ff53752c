package org.twinrail.exchange.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinrail.api.Recorded;

/**
 * What a dry run makes of records that stand in the file more than once. Belongs to one import.
 *
 * <p>A rehearsal forgets each batch, so a record of an earlier batch looks new again. By the natural keys seen before it is told what a real
 * run would have said: the same once more is unchanged, something else changes it.
 */
final class Foresight {
    private final List<String> naturalKey;
    private final Fingerprints seen = new Fingerprints();

    Foresight(List<String> naturalKey) {
        this.naturalKey = naturalKey;
    }

    /** What recording these parameters would do in a real run, given what the rehearsal said. */
    Recorded.Change real(ObjectNode parameters, Recorded.Change rehearsed) {
        StringBuilder key = new StringBuilder();
        naturalKey.forEach(field -> key.append(parameters.path(field)).append('\0'));
        long fingerprint = Fingerprints.of(key.toString());
        long content = Fingerprints.of(parameters.toString());
        long before = seen.get(fingerprint);
        seen.put(fingerprint, content);
        if (before == 0) {
            return rehearsed;
        }
        if (before == content) {
            return Recorded.Change.UNCHANGED;
        }
        return rehearsed == Recorded.Change.CREATED ? Recorded.Change.UPDATED : rehearsed;
    }
}
