package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * A coordination rule's conclusion: how sure it is that two customers are one.
 *
 * @param level {@code CERTAIN} or {@code LIKELY}; no conclusion means that they are two
 */
public record DuplicateLevel(String level) {
    public DuplicateLevel {
        Objects.requireNonNull(level, "level");
    }
}
