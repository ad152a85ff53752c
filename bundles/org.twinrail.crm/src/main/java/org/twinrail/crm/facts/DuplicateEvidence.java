package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * Something two customers have in common, or have not, as the coordination rules weigh it.
 *
 * @param kind {@code REGISTRATION}, {@code OTHER_REGISTRATION}, {@code PHONE}, {@code MAIL}, {@code NAME} (the same but for the legal form),
 *     {@code CORE_NAME} (the same but for legal form and places) or {@code NEAR_NAME}
 * @param degree how alike, in percent: 100 but for near names
 */
public record DuplicateEvidence(String kind, int degree) {
    public DuplicateEvidence {
        Objects.requireNonNull(kind, "kind");
    }
}
