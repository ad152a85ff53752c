package org.twinrail.coordination.ui.internal.attached;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.SearchField;

/** The few ways these sections are laid out. */
final class Boxes {
    private static final int SEARCH = 220;

    private Boxes() {}

    /** Columns with the house's gaps; the margin as wide as a gap. */
    static GridLayout page(Desk desk, int columns) {
        GridLayout layout = bare(desk, columns);
        layout.marginWidth = desk.looks().px(Looks.UNIT);
        layout.marginHeight = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** Columns without a margin. */
    static GridLayout bare(Desk desk, int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = desk.looks().px(Looks.UNIT);
        layout.verticalSpacing = desk.looks().px(Looks.UNIT);
        return layout;
    }

    /** A field for words to search by. */
    static Text search(Composite parent, Desk desk, String id, Runnable changed) {
        Text words = SearchField.of(parent, desk, id, Texts.of("search"), changed);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = desk.looks().px(SEARCH);
        words.setLayoutData(data);
        return words;
    }

    /** What a field holds; null for nothing. */
    static String orNull(Text field) {
        return field.getText().isBlank() ? null : field.getText();
    }
}
