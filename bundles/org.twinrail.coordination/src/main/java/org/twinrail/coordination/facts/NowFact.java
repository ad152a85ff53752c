package org.twinrail.coordination.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The time at which the conflict rules are asked, by the platform's clock; there is one wherever they are asked.
 *
 * @param now the time
 */
public record NowFact(Instant now) {
    public NowFact {
        Objects.requireNonNull(now, "now");
    }

    /**
     * Whole hours from a time until now by the clock, nights and holidays included; negative where it is still to come, 0 where no time is
     * given. Facts about what waits for somebody tell their working hours themselves.
     */
    public long hoursSince(Instant then) {
        return then == null ? 0 : Duration.between(then, now).toHours();
    }
}
