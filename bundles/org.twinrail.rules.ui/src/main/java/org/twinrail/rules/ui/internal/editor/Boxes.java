package org.twinrail.rules.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The few ways an editor is laid out. */
public final class Boxes {
    private Boxes() {}

    /** Columns with the house's gaps and no margin. */
    public static GridLayout bare(Desk desk, int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = desk.looks().px(2 * Looks.UNIT);
        layout.verticalSpacing = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** One column with the house's gaps and a margin around. */
    public static GridLayout framed(Desk desk) {
        GridLayout layout = bare(desk, 1);
        layout.marginWidth = desk.looks().px(Looks.UNIT);
        layout.marginHeight = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** All room across. */
    public static GridData across() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** All room there is. */
    public static GridData all() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    /** A label in a type and a tone of its own. */
    public static Label label(Composite parent, Desk desk, int style, Type type, Tone tone) {
        return desk.looks().dress(new Label(parent, style), type, tone);
    }

    /** Shows what lies in a grid, or takes it away; true where it was otherwise. */
    public static boolean show(Control control, boolean visible) {
        GridData place = (GridData) control.getLayoutData();
        boolean other = place.exclude == visible;
        place.exclude = !visible;
        control.setVisible(visible);
        return other;
    }
}
