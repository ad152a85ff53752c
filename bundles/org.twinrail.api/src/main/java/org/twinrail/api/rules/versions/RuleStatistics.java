package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Tells how often each rule in force fired, and which have not fired for long.
 *
 * @param point only this decision point's; null for all
 */
@Operation("rules.statistics")
public record RuleStatistics(@Size(max = 100) String point) implements Query<List<RuleStatistics.Rule>> {
    /**
     * A rule of those in force.
     *
     * @param file where it is written
     * @param place the line or row
     * @param rule its name
     * @param firings how often it fired since counting began
     * @param micros how many microseconds its consequence took on average
     * @param lastFired when it fired last; null for never
     * @param idle whether it has not fired in 90 days
     */
    public record Rule(
            String file, String place, String rule, long firings, long micros, Instant lastFired, boolean idle) {}
}
