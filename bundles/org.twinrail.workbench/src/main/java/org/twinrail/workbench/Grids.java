package org.twinrail.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The spaces of what stands side by side in an editor or a board of figures: wider apart than in {@link Layouts}. */
public final class Grids {
    private Grids() {}

    /** A grid with a margin around it. */
    public static GridLayout framed(Desk desk, int columns) {
        GridLayout layout = bare(desk, columns);
        layout.marginWidth = desk.looks().px(2 * Looks.UNIT);
        layout.marginHeight = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** A grid without a margin. */
    public static GridLayout bare(Desk desk, int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = desk.looks().px(2 * Looks.UNIT);
        layout.verticalSpacing = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** Takes all room across, and as much down as it needs. */
    public static GridData across(int columns) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    }

    /** Takes all room there is. */
    public static GridData all(int columns) {
        return new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1);
    }

    /** A label of a type and tone. */
    public static Label label(Composite parent, Desk desk, int style, Type type, Tone tone) {
        return desk.looks().dress(new Label(parent, style), type, tone);
    }

    /** Shows or takes away what lies in a grid. */
    public static void show(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
