package org.twinrail.workbench;

import org.eclipse.swt.widgets.Widget;

/** Waits until a person stops typing, and then does something once. Belongs to its UI thread. */
public final class Pause {
    /** How long typing rests before a search starts. */
    public static final int SEARCH_MILLIS = 250;

    private final Widget owner;
    private final int millis;
    private final Runnable then;
    private int generation;

    /**
     * A pause that ends with a widget.
     *
     * @param millis how long nothing may happen before it is done
     */
    public Pause(Widget owner, int millis, Runnable then) {
        this.owner = owner;
        this.millis = millis;
        this.then = then;
    }

    /** Something happened: waits anew. */
    public void again() {
        int asked = ++generation;
        owner.getDisplay().timerExec(millis, () -> {
            if (asked == generation && !owner.isDisposed()) {
                then.run();
            }
        });
    }

    /** What was waited for is not to be done any more. */
    public void forget() {
        generation++;
    }
}
