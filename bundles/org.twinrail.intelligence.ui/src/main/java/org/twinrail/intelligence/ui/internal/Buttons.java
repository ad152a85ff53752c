package org.twinrail.intelligence.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** Buttons that open a form, in which the rules are asked. */
final class Buttons {
    private Buttons() {}

    static void plain(Composite row, Desk desk, String id, Text title, String icon, Runnable pressed) {
        Button button = Looks.named(new Button(row, SWT.PUSH), id);
        button.setText(desk.say(title));
        button.setImage(desk.looks().icon(icon, Tone.INK));
        button.addListener(SWT.Selection, event -> pressed.run());
    }
}
