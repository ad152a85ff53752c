package org.twinrail.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;

/** An OSGi service that looks at what an action changed, in the same transaction, after the handler (conflict and coordination rules). */
@ConsumerType
public interface Review {
    /**
     * Looks at the facts a handler reported with {@link Work#changed}.
     *
     * @param changes at least one
     * @return what was raised, for the outcome; empty where all is well
     */
    List<ObjectRef> review(List<Object> changes, Work work);
}
