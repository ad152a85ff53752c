package org.twinrail.exchange.ui.internal;

import org.eclipse.swt.widgets.Composite;

/** One step of the wizard. Belongs to the UI thread. */
interface Step {
    /** Its word in the texts and in the names of its widgets. */
    String id();

    /** Makes its controls; called once. */
    void create(Composite parent);

    /** It comes into sight, perhaps with another draft than last time. */
    void enter();

    /** Whether the person may go on from here. */
    boolean ready();
}
