package org.twinrail.insight.facts;

import java.util.Objects;

/**
 * An assessment rule's conclusion about a figure of an indicator; of several the gravest holds.
 *
 * @param level {@code HEALTHY}, {@code WATCH} or {@code ALARM}
 */
public record Health(String level) {
    public Health {
        Objects.requireNonNull(level, "level");
    }
}
