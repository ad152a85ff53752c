package org.twinrail.workbench;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** An OSGi service: how objects of one kind are opened in a tab of their own. */
@ConsumerType
public interface EditorFactory {
    /** The kind of its objects, for example {@code customer}. */
    String kind();

    /** What the tab is called until it is filled. */
    Text title(ObjectRef object);

    /** The name of an icon of {@link Looks#icon}. */
    String icon();

    /** Fills a tab; called on the UI thread, once for each time the object is opened. */
    void create(Composite parent, Desk desk, ObjectRef object);
}
