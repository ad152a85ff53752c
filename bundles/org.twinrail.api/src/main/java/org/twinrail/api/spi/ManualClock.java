package org.twinrail.api.spi;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** The platform's clock where it is set by hand, for the demo and tests; a service only where the platform was started so. */
@ProviderType
public interface ManualClock {
    /** Moves the platform's clock; never backwards. */
    void moveTo(Instant instant);
}
