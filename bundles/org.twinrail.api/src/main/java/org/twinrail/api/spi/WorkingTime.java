package org.twinrail.api.spi;

import java.time.Duration;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The company's working time: its weekly hours, public holidays and adjusted workdays. A clock by which people are measured counts in it,
 * so that nights, weekends and holidays cost nobody anything.
 *
 * <p>Immutable: what is changed in the calendar later does not show. Safe for use by many threads.
 */
@ProviderType
public interface WorkingTime {
    /** The working time from one moment to another, never more than the time itself; none where {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to);

    /** The first moment by which so much working time has passed since {@code from}; {@code from} itself for none or less. */
    Instant after(Instant from, Duration working);

    /** The last moment since which so much working time has passed until {@code to}; {@code to} itself for none or less. */
    Instant before(Instant to, Duration working);
}
