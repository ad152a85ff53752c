package org.twinrail.api.spi;

import org.osgi.annotation.versioning.ProviderType;

/** An OSGi service that knows the working calendar, which is kept in the database. */
@ProviderType
public interface WorkingTimes {
    /**
     * The working time as the open transaction sees it, in the zone of the platform's clock.
     *
     * <p>Reads the calendar once a transaction; whoever measures many things asks once for all of them.
     */
    WorkingTime of(Work work);
}
