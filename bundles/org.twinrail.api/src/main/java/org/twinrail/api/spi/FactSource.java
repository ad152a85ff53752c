package org.twinrail.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** An OSGi service by which a domain gives the conflict and coordination rules what they need to judge a change. */
@ConsumerType
public interface FactSource {
    /**
     * The facts around one change, the changed fact not included: for a touch the other touches of the same customer, for example.
     *
     * @param change a fact of any domain; a source answers an empty list for facts it does not know
     */
    List<?> around(Object change, Work work);

    /** The facts that may have come due by the passing of time, for the rules that timers ask; at most {@code limit}, the oldest first. */
    default List<?> due(Work work, int limit) {
        return List.of();
    }
}
