package org.twinrail.workbench;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/** An OSGi service: a kind of view. One view is made for each window that shows its perspective. */
@ConsumerType
public interface ViewFactory {
    /** Its id, for example {@code customers.list}. */
    String id();

    /** The id of the perspective it belongs to. */
    String perspective();

    /** Where it stands among the tabs of its perspective; the smallest first. */
    int order();

    /** What its tab is called. */
    Text title();

    /**
     * Makes a view; called on the UI thread.
     *
     * @param parent an empty composite with a layout of its own to be set
     * @param desk what the view works with, for as long as the composite lives
     */
    void create(Composite parent, Desk desk);
}
