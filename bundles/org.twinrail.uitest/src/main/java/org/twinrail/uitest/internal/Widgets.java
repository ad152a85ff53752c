package org.twinrail.uitest.internal;

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
        Widget[] items = control instanceof ToolBar tools
                ? tools.getItems()
                : control instanceof CTabFolder tabs ? tabs.getItems() : new Widget[0];
        for (Widget item : items) {
            if (named(item, name)) {
                return item;
            }
        }
        return menu(control.getMenu(), name);
    }

    private static Widget menu(Menu menu, String name) {
        if (menu == null) {
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
