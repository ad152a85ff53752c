package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Looks;

/** A line above the views for what went wrong or was refused; it stays until the person has read it. */
final class Notice {
    private final Composite bar;
    private final Label text;
    private final GridData place;

    Notice(Composite page, Looks looks, Locale reader) {
        bar = new Composite(page, SWT.NONE);
        bar.setBackground(looks.warning());
        place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        bar.setLayoutData(place);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 2 * Looks.UNIT;
        bar.setLayout(layout);
        text = new Label(bar, SWT.WRAP);
        text.setBackground(looks.warning());
        text.setForeground(looks.ink());
        text.setData("id", "workbench.notice");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
        close.setText(Texts.of("notice.close").in(reader));
        close.addListener(SWT.Selection, event -> visible(false));
        visible(false);
    }

    void show(String message) {
        if (!bar.isDisposed()) {
            text.setText(message);
            visible(true);
        }
    }

    private void visible(boolean visible) {
        bar.setVisible(visible);
        place.exclude = !visible;
        bar.getParent().layout(true, true);
    }
}
