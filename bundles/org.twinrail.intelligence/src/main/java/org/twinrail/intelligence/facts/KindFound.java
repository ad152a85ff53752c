package org.twinrail.intelligence.facts;

import java.util.Objects;

/**
 * A coordination rule's conclusion: words speak for a kind. Of several the highest rank holds.
 *
 * @param kind the kind, for example {@code COMPETITOR}
 * @param rank how strongly
 */
public record KindFound(String kind, int rank) {
    public KindFound {
        Objects.requireNonNull(kind, "kind");
    }
}
