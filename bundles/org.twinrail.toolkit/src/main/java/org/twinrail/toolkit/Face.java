package org.twinrail.toolkit;

import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ConsumerType;

/** An OSGi service: what people see. The workbench brings it; a host opens it once for each window or browser session. */
@ConsumerType
public interface Face {
    /**
     * Fills a shell; called on its UI thread. The host opens the shell afterwards and disposes of it when the person leaves.
     *
     * @param shell an empty shell that fills the window or the page
     * @param client the person's side of it
     */
    void open(Shell shell, Client client);

    /**
     * Something was thrown while an event of a shell was handled, and the host went on; called on the UI thread.
     *
     * @param shell the shell given to {@link #open}
     * @param fault what was thrown
     */
    void failed(Shell shell, Throwable fault);
}
