package org.twinrail.api.spi;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Action;

/**
 * An OSGi service by which a bundle has an action done again and again, through the Gateway as the system.
 *
 * <p>The last run is stored: a run that fell due while the product was off is made up once at the next start.
 */
@ConsumerType
public interface TimedAction {
    /** A name that stays the same, for example {@code coordination.sweep}. */
    String name();

    /** The time from one run to the next; at least one minute. */
    Duration every();

    /** The action to do now. */
    Action<?> action();
}
