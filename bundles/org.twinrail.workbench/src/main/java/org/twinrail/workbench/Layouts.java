package org.twinrail.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The few ways views are laid out, with the gaps of the house. */
public final class Layouts {
    private Layouts() {}

    /** Columns with the house's gaps and no margin. */
    public static GridLayout columns(Looks looks, int count) {
        GridLayout layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = looks.px(Looks.UNIT);
        layout.verticalSpacing = looks.px(Looks.UNIT);
        return layout;
    }

    /** A page: one column with a margin. */
    public static GridLayout page(Looks looks) {
        GridLayout layout = columns(looks, 1);
        layout.marginWidth = looks.px(Looks.UNIT);
        layout.marginHeight = looks.px(Looks.UNIT);
        return layout;
    }

    /** Controls one after another, in as many lines as they need. */
    public static RowLayout row(Looks looks) {
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.center = true;
        layout.spacing = looks.px(Looks.UNIT);
        return layout;
    }

    /** An empty row of controls that takes all the width of a page, in as many lines as they need. */
    public static Composite row(Composite page, Looks looks) {
        Composite row = wide(new Composite(page, SWT.NONE));
        row.setLayout(row(looks));
        return row;
    }

    /** A control as wide as there is room. */
    public static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    /** A control that takes all room that is left. */
    public static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** An empty composite that takes all room that is left. */
    public static Composite area(Composite parent) {
        return fill(new Composite(parent, SWT.NONE));
    }
}
