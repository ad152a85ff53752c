package org.twinrail.workbench;

import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/** An OSGi service: something a person can start from the palette, a menu or by keys. */
@ConsumerType
public interface WorkbenchCommand {
    /** Its id, for example {@code customers.new}. */
    String id();

    /** What it is called. */
    Text title();

    /** The name of an icon of {@link Looks#icon}. */
    String icon();

    /** The keys, in JFace's words such as {@code M1+SHIFT+N}, M1 being Ctrl or Cmd; empty for none. */
    default String keys() {
        return "";
    }

    /** The perspective in whose toolbar it stands; empty for the palette and the menu only. */
    default String perspective() {
        return "";
    }

    /** Where it stands among others; the smallest first. */
    default int order() {
        return 100;
    }

    /** Does it; called on the UI thread. */
    void run(Desk desk);
}
