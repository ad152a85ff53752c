package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * A coordination rule's conclusion: how heavy a piece of evidence is. Why stands in the rule's {@code @reason_zh} and {@code @reason_en}.
 *
 * @param kind the evidence's kind
 * @param points what it adds to the total; below zero where it speaks against a duplicate
 */
public record EvidenceWeight(String kind, int points) {
    public EvidenceWeight {
        Objects.requireNonNull(kind, "kind");
    }
}
