package org.twinrail.workbench;

import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/** An OSGi service: a part of the work that has a place of its own in the navigation, with the views that say they belong to it. */
@ConsumerType
public interface Perspective {
    /** Its id, for example {@code customers}. */
    String id();

    /** Where it stands in the navigation; the smallest first. */
    int order();

    /** What it is called. */
    Text title();

    /** The name of an icon of {@link Looks#icon}. */
    String icon();
}
