package org.twinrail.workbench;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** An OSGi service: a tab that a bundle adds to the editors of objects, behind those the editor has of its own. It goes with its bundle. */
@ConsumerType
public interface EditorSection {
    /** Its id, for example {@code notes}; its tab is named {@code section.} and this. */
    String id();

    /** The kinds of object it is for; empty for all. */
    Set<String> kinds();

    /** Where it stands among the sections that bundles add; the smallest first. */
    int order();

    /** What its tab is called. */
    Text title();

    /**
     * Fills the tab; called on the UI thread when it is first looked at.
     *
     * @param parent an empty composite with a layout of its own to be set
     * @param desk what the section works with, for as long as the composite lives
     * @return fetches anew what is shown; called when something has changed
     */
    Runnable create(Composite parent, Desk desk, ObjectRef object);
}
