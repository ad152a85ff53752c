package org.twinrail.api.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.ObjectRef;

/** An OSGi service that knows the objects of all domains at hand, as their {@link KnownObjects} say. Safe for use by many threads. */
@ProviderType
public interface ObjectDirectory {
    /**
     * The object that a parameter names.
     *
     * @param parameter the parameter's name, for complaints
     * @param text the object, as {@code kind/id}
     * @throws org.twinrail.api.InvalidInputException where it is none, of a kind nobody knows, or not there
     */
    ObjectRef existing(String parameter, String text, Work work);
}
