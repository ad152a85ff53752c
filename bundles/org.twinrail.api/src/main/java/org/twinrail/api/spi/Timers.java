package org.twinrail.api.spi;

import org.osgi.annotation.versioning.ProviderType;

/** The platform's timers. They run by themselves while the product stays up; a short-lived caller may have the due ones run now. */
@ProviderType
public interface Timers {
    /** Does every {@link TimedAction} that has come due, and lets waits end whose deadline has passed; returns how many were done. */
    int runDue();
}
