package org.twinrail.intelligence.facts;

import java.util.Objects;

/**
 * A field note of a kind, for the coordination rules to say how it ages, when it is the same as another, and how many make a candidate.
 *
 * @param kind its kind, for example {@code COMPETITOR}
 * @param provenance {@code FIRST_HAND}, {@code VIA_SALES} or {@code SECONDARY}; empty where the question is about a kind as such
 */
public record NoteFact(String kind, String provenance) {
    public NoteFact {
        Objects.requireNonNull(kind, "kind");
        provenance = provenance == null ? "" : provenance;
    }
}
