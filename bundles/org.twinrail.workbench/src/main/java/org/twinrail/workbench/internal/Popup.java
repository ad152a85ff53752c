package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.workbench.Looks;

/** A menu below an item of a tool bar, made anew each time it is opened; the one before goes then, and the last one with the tool bar. */
final class Popup {
    private static final String SHOWN = "twinrail.popup";

    private Popup() {}

    static Menu of(ToolBar tools, String id) {
        if (tools.getData(SHOWN) instanceof Menu before) {
            before.dispose();
        } else {
            tools.addListener(SWT.Dispose, event -> ((Menu) tools.getData(SHOWN)).dispose());
        }
        Menu menu = Looks.named(new Menu(tools.getShell(), SWT.POP_UP), id);
        tools.setData(SHOWN, menu);
        return menu;
    }

    static void show(Menu menu, ToolBar tools, ToolItem item) {
        Rectangle bounds = item.getBounds();
        item.setData("menu", menu);
        menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
        // A page shows the tip over the first entries.
        String tip = item.getToolTipText();
        item.setToolTipText(null);
        menu.addListener(SWT.Hide, event -> {
            if (!item.isDisposed()) {
                item.setToolTipText(tip);
            }
        });
        menu.setVisible(true);
    }
}
