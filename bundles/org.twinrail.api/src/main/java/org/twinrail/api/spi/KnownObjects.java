package org.twinrail.api.spi;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;

/** An OSGi service by which a domain says which of its objects there are, so that notes, files and the like can hang on them. */
@ConsumerType
public interface KnownObjects {
    /** The kinds it knows, for example {@code customer}. */
    Set<String> kinds();

    /** Whether there is such an object; asked for its own kinds only. */
    boolean exists(ObjectRef object, Work work);
}
