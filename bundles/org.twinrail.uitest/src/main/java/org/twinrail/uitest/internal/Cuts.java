package org.twinrail.uitest.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;

/** Finds what is cut in a window: words that need more room than they have, and widgets that stand beyond the edge of what holds them. */
final class Cuts {
    /** Pixels by which two measures of the same text may differ. */
    private static final int SLACK = 2;
    /** What a header needs beside its words. */
    private static final int HEADER = 8;

    private final List<String> found = new ArrayList<>();

    private Cuts() {}

    static List<String> in(Shell shell) {
        Cuts cuts = new Cuts();
        cuts.look(shell);
        return cuts.found;
    }

    private void look(Control control) {
        if (!control.isVisible()) {
            return;
        }
        if (control instanceof Label label && !label.getText().isBlank()) {
            roomy(label, label.getText());
        } else if (control instanceof Button button && !button.getText().isBlank()) {
            roomy(button, button.getText());
        } else if (control instanceof Link link && !link.getText().isBlank()) {
            roomy(link, link.getText());
        } else if (control instanceof ToolBar tools && tools.getItemCount() > 0) {
            roomy(tools, tools.getItem(tools.getItemCount() - 1).getText());
        } else if (control instanceof Table table) {
            headers(table);
        } else if (control instanceof CTabFolder folder) {
            tabs(folder);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                within(composite, child);
                look(child);
            }
        }
    }

    private void roomy(Control control, String words) {
        Point size = control.getSize();
        boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
        Point needed = control.computeSize(wraps && size.x > 0 ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        if (needed.y > size.y + SLACK || !wraps && needed.x > size.x + SLACK) {
            say(control, words, "needs " + needed + ", has " + size);
        }
    }

    private void headers(Table table) {
        if (!table.getHeaderVisible()) {
            return;
        }
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (TableColumn column : table.getColumns()) {
            int needed = gc.textExtent(column.getText()).x + HEADER;
            if (!column.getText().isEmpty() && needed > column.getWidth()) {
                say(table, column.getText(), "header needs " + needed + ", has " + column.getWidth());
            }
        }
        gc.dispose();
    }

    private void tabs(CTabFolder folder) {
        GC gc = new GC(folder);
        gc.setFont(folder.getFont());
        for (CTabItem item : folder.getItems()) {
            int needed = gc.textExtent(item.getText()).x;
            if (!item.isShowing() || needed > item.getBounds().width) {
                say(folder, item.getText(), "tab needs " + needed + ", has " + item.getBounds().width);
            }
        }
        gc.dispose();
    }

    private void within(Composite parent, Control child) {
        boolean scrolls =
                parent instanceof ScrolledComposite || parent instanceof SashForm || parent instanceof CTabFolder;
        Rectangle bounds = child.getBounds();
        if (!child.isVisible() || scrolls || bounds.width == 0 || bounds.height == 0) {
            return;
        }
        Rectangle area = parent.getClientArea();
        if (bounds.x + bounds.width > area.x + area.width + SLACK
                || bounds.y + bounds.height > area.y + area.height + SLACK) {
            say(child, "", "stands at " + bounds + " beyond " + area);
        }
    }

    private void say(Control control, String words, String what) {
        Control named = control;
        while (named.getData("id") == null && named.getParent() != null) {
            named = named.getParent();
        }
        found.add(control.getClass().getSimpleName() + " \"" + words.strip() + "\" in " + named.getData("id") + " "
                + what);
    }
}
