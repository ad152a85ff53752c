package org.twinrail.rules.ui.internal.editor;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys of a control that are the editor's, in a window and in a page. */
final class Strokes {
    /** What a page keeps from the browser, which would save or search the page itself. */
    private static final String KEPT = "org.eclipse.rap.rwt.cancelKeys";
    /** What a page tells of at all: each key told costs a way there and back, and comes late to one who types fast. */
    private static final String TOLD = "org.eclipse.rap.rwt.activeKeys";

    private Strokes() {}

    /**
     * Hands keys to somebody, who says whether they were meant for them.
     *
     * @param kept the keys that may be meant, which a browser must leave to the editor, as RAP writes them
     */
    static void of(Control control, Predicate<Event> taken, String... kept) {
        keep(control, kept);
        control.addListener(SWT.KeyDown, event -> {
            if (taken.test(event)) {
                event.doit = false;
            }
        });
    }

    /** Keeps other keys from the browser than before. */
    static void keep(Control control, String... kept) {
        control.setData(KEPT, kept);
        control.setData(TOLD, kept);
    }

    static boolean is(Event event, int modifiers, int key) {
        boolean same = event.keyCode == key
                || Character.isLetter(key) && Character.toLowerCase(event.keyCode) == Character.toLowerCase(key);
        return same && (event.stateMask & SWT.MODIFIER_MASK) == modifiers;
    }
}
