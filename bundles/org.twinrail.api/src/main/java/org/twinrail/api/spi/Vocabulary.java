package org.twinrail.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** An OSGi service by which a bundle opens its facts and conclusions to rule files. */
@ConsumerType
public interface Vocabulary {
    /**
     * One class of each package whose public records, enums and interfaces rules may use. The package must be exported and hold only facts
     * and conclusions, because everything public in it can be called from a rule.
     */
    List<Class<?>> anchors();
}
