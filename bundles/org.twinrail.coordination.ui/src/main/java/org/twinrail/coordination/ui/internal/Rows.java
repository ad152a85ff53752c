package org.twinrail.coordination.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Controls beside one another, in as many lines as they need. */
public final class Rows {
    private Rows() {}

    /** An empty row that takes all the width of the grid it is put into. */
    public static Composite row(Composite parent, Desk desk) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = desk.looks().px(Looks.UNIT);
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }
}
