package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** A bar between header and views that says what was refused or went wrong, until the person has read it. */
final class Notice {
    private final Composite bar;
    private final GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
    private final Label text;

    Notice(Workbench workbench, Composite page) {
        WindowLooks looks = workbench.looks();
        bar = looks.ground(new Composite(page, SWT.NONE), Tone.NOTICE);
        bar.setLayoutData(place);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = looks.px(2 * Looks.UNIT);
        layout.marginHeight = looks.px(Looks.UNIT);
        bar.setLayout(layout);
        Label sign = new Label(bar, SWT.NONE);
        sign.setImage(looks.icon("circle-alert", Tone.WARNING));
        text = looks.dress(Looks.named(new Label(bar, SWT.WRAP), "notice.text"), Type.PLAIN, Tone.INK);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button close = Looks.named(new Button(bar, SWT.PUSH), "notice.close");
        close.setText(workbench.say(Texts.of("notice.close")));
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
