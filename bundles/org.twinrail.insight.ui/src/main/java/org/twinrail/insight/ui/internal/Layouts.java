package org.twinrail.insight.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.workbench.Looks;

/** The few ways these views are laid out. */
final class Layouts {
    private Layouts() {}

    /** A page: one column with a margin. */
    static GridLayout page(Looks looks) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = looks.px(Looks.UNIT);
        layout.marginHeight = looks.px(Looks.UNIT);
        layout.verticalSpacing = looks.px(Looks.UNIT);
        return layout;
    }

    /** An empty row of controls that takes all the width of the page, in as many lines as they need. */
    static Composite row(Composite page, Looks looks) {
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.center = true;
        layout.spacing = looks.px(Looks.UNIT);
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    /** A control that takes all room of the page that is left. */
    static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** An empty composite that takes all room of the page that is left. */
    static Composite area(Composite page) {
        return fill(new Composite(page, SWT.NONE));
    }
}
