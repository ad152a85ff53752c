package org.twinrail.api.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/**
 * What a measure is asked to count.
 *
 * @param firstDay the first day of the period
 * @param endDay the day after its last
 * @param zone where its days begin
 * @param parameters the measure's parameters by name; those left out are missing
 */
public record Slice(LocalDate firstDay, LocalDate endDay, ZoneId zone, Map<String, String> parameters) {
    public Slice {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(endDay, "endDay");
        Objects.requireNonNull(zone, "zone");
        parameters = Map.copyOf(parameters);
    }

    /** The moment the period begins. */
    public Instant from() {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The moment the period is over. */
    public Instant to() {
        return endDay.atStartOfDay(zone).toInstant();
    }

    /** Whether a parameter has a value, or is left out and so takes any. */
    public boolean takes(String parameter, String value) {
        return parameters.getOrDefault(parameter, value).equals(value);
    }
}
