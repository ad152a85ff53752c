package org.twinrail.workbench.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks.Tone;

/** What came in while the window was open, the newest first; one click opens what it is about. */
final class Bell {
    private static final int MOST = 30;

    private record Ring(Text text, ObjectRef about) {}

    private final Workbench workbench;
    private final Deque<Ring> rings = new ArrayDeque<>();
    private ToolItem item;
    private int unread;

    Bell(Workbench workbench) {
        this.workbench = workbench;
    }

    void on(ToolItem bell) {
        item = bell;
    }

    /** Keeps something that came in; {@code about} may be null. */
    void ring(Text text, ObjectRef about) {
        rings.addFirst(new Ring(text, about));
        if (rings.size() > MOST) {
            rings.removeLast();
        }
        unread++;
        show();
    }

    private void show() {
        if (item != null && !item.isDisposed()) {
            item.setImage(workbench.looks().icon("bell", unread > 0 ? Tone.WARNING : Tone.QUIET));
            item.setText(unread > 0 ? String.valueOf(unread) : "");
            item.getParent().getParent().layout(true, true);
        }
    }

    void open(ToolBar tools, ToolItem bell) {
        unread = 0;
        show();
        Menu menu = Popup.of(tools, "bell.menu");
        if (rings.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(workbench.say(Texts.of("bell.none")));
            none.setEnabled(false);
        }
        for (Ring ring : rings) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(workbench.say(ring.text()));
            if (ring.about() != null) {
                entry.addListener(SWT.Selection, event -> workbench.open(ring.about()));
            }
        }
        Popup.show(menu, tools, bell);
    }
}
