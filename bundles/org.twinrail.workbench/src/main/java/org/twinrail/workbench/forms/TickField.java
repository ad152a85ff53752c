package org.twinrail.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Yes or no. */
final class TickField extends Field {
    private Button box;
    private Desk desk;

    TickField(String key, Text label) {
        super(key, label);
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        this.desk = desk;
        box = Looks.named(new Button(parent, SWT.CHECK), id);
        box.setEnabled(!isFixed());
        box.addListener(SWT.Selection, event -> changed.run());
        return box;
    }

    @Override
    String value() {
        return box.getSelection() ? "true" : "";
    }

    @Override
    void show(String value) {
        box.setSelection("true".equals(value));
    }

    @Override
    String shown(String value) {
        return desk.say(Texts.of(value.isEmpty() ? "no" : "yes"));
    }

    @Override
    Control focus() {
        return box;
    }
}
