package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** The parts of the page, from one to the next of which F6 goes: the search, the perspectives, the tabs and what the tab in front holds. */
final class Parts {
    private final Header header;
    private final Navigation navigation;
    private final Tabs tabs;

    Parts(Header header, Navigation navigation, Tabs tabs) {
        this.header = header;
        this.navigation = navigation;
        this.tabs = tabs;
    }

    /** Gives the keyboard a place to begin: a page in a browser hears no keys while nothing in it has the focus. */
    void begin() {
        if (!tabs.front().setFocus()) {
            header.search().forceFocus();
        }
    }

    /** Goes on by one part, or back by {@code -1}. */
    void go(int step) {
        List<Control> parts = List.of(header.search(), navigation.chosen(), tabs.control(), tabs.front());
        int here = here(parts);
        for (int i = 1; i <= parts.size(); i++) {
            Control next = parts.get(Math.floorMod(here + i * step, parts.size()));
            // What the tab holds may have nothing that takes the keyboard.
            boolean taken = next == tabs.front() ? next.setFocus() : next.forceFocus();
            if (taken) {
                return;
            }
        }
    }

    /** Looked at from the end, because the tab's content stands within the tabs. */
    private int here(List<Control> parts) {
        Control focus = header.search().getDisplay().getFocusControl();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Control within = i == 1 ? navigation.control() : parts.get(i);
            for (Control control = focus; control != null; control = control.getParent()) {
                if (control == within) {
                    return i;
                }
            }
        }
        return parts.size() - 1;
    }
}
