package org.twinrail.uitest.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Finds widgets by their names; the shell that opened last is looked at first. */
final class Widgets {
    private static final String POPUP = "twinrail.hand.popup";

    private Widgets() {}

    /** Keeps the menu that popped up last: nothing else in a window leads to it. */
    static void watch(Display display) {
        if (display.getData(POPUP) == null) {
            display.setData(POPUP, "none yet");
            display.addFilter(SWT.Show, event -> {
                if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
                    display.setData(POPUP, menu);
                }
            });
        }
    }

    /** The shell that opened last of those that can be seen. */
    static Shell front(Display display) {
        Shell front = null;
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                front = shell;
            }
        }
        return front;
    }

    /** The names that begin so, of what can be seen in the front shell, each once, in the order of the page. */
    static Set<String> names(Display display, String prefix) {
        Set<String> names = new LinkedHashSet<>();
        Shell front = front(display);
        if (front == null) {
            return names;
        }
        if (display.getData(POPUP) instanceof Menu popup && !popup.isDisposed() && popup.isVisible()) {
            for (MenuItem item : popup.getItems()) {
                note(item, prefix, names);
            }
        }
        names(front, prefix, names);
        return names;
    }

    private static void names(Control control, String prefix, Set<String> names) {
        if (!control.isVisible()) {
            return;
        }
        note(control, prefix, names);
        for (Widget item : items(control)) {
            note(item, prefix, names);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                names(child, prefix, names);
            }
        }
    }

    private static void note(Widget widget, String prefix, Set<String> names) {
        if (widget.getData("id") instanceof String id && id.startsWith(prefix)) {
            names.add(id);
        }
    }

    /** The name of what the keyboard writes to, or of the next thing around it that has one. */
    static String focus(Display display) {
        for (Control control = display.getFocusControl(); control != null; control = control.getParent()) {
            if (control.getData("id") instanceof String id) {
                return id;
            }
        }
        return "";
    }

    private static Widget[] items(Control control) {
        return control instanceof ToolBar tools
                ? tools.getItems()
                : control instanceof CTabFolder tabs ? tabs.getItems() : new Widget[0];
    }

    static Widget find(Display display, String name) {
        // A native menu hides at once where no real click brought it; what was in it is there all the same.
        if (display.getData(POPUP) instanceof Menu popup && !popup.isDisposed()) {
            Widget item = menu(popup, name);
            if (item != null) {
                return item;
            }
        }
        Shell[] shells = display.getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            Widget found = in(shells[i], name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Widget in(Control control, String name) {
        if (named(control, name) && control.isVisible()) {
            return control;
        }
        if (control instanceof Shell shell) {
            Widget item = menu(shell.getMenuBar(), name);
            if (item != null) {
                return item;
            }
        }
        Widget item = item(control, name);
        if (item != null) {
            return item;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Widget found = in(child, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Widget item(Control control, String name) {
        for (Widget item : items(control)) {
            if (named(item, name)) {
                return item;
            }
            // A menu that pops up below an item is known to its item only.
            Widget found = item.getData("menu") instanceof Menu below ? menu(below, name) : null;
            if (found != null) {
                return found;
            }
        }
        return menu(control.getMenu(), name);
    }

    private static Widget menu(Menu menu, String name) {
        if (menu == null || menu.isDisposed()) {
            return null;
        }
        for (MenuItem item : menu.getItems()) {
            Widget found = named(item, name) ? item : menu(item.getMenu(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean named(Widget widget, String name) {
        return !widget.isDisposed() && name.equals(widget.getData("id"));
    }
}
