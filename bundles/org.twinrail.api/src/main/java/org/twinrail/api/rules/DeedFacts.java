package org.twinrail.api.rules;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.spi.Work;

/**
 * An OSGi service by which a bundle adds what it knows of an object to what the boundary rules look at, whatever bundle the object and
 * the action are of: whether somebody has been heard on it, for example (D4).
 */
@ConsumerType
public interface DeedFacts {
    /**
     * The facts about a deed; reads only, and cheaply: asked before every action and preview.
     *
     * @return records of the bundle's {@link org.twinrail.api.spi.Vocabulary}; empty where it has nothing to say
     */
    List<?> about(Deed deed, Work work);
}
