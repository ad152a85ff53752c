package org.twinrail.uitest.internal;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What widgets say. */
final class Reading {
    private Reading() {}

    /** All that a control and what is in it say and where they stand, as long as it can be seen. */
    static String of(Control control) {
        StringBuilder reading = new StringBuilder();
        read(control, reading);
        return reading.toString();
    }

    private static void read(Control control, StringBuilder reading) {
        if (control == null || !control.isVisible()) {
            return;
        }
        reading.append(text(control)).append(control.getBounds()).append('\n');
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                read(child, reading);
            }
        }
    }

    static String text(Widget widget) {
        if (widget instanceof Text text) {
            return text.getText();
        }
        if (widget instanceof Label label) {
            return label.getText();
        }
        if (widget instanceof Button button) {
            return button.getText();
        }
        if (widget instanceof Combo combo) {
            return combo.getText();
        }
        if (widget instanceof ToolItem item) {
            return item.getText();
        }
        if (widget instanceof CTabItem item) {
            return item.getText();
        }
        return widget instanceof Table table ? rows(table) : String.valueOf(widget);
    }

    static String rows(Table table) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < Math.min(table.getItemCount(), 50); i++) {
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                rows.append(table.getItem(i).getText(column)).append('\t');
            }
            rows.append('\n');
        }
        return rows.toString();
    }
}
