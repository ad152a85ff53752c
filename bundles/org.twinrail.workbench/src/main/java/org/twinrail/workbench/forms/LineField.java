package org.twinrail.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Text in one line or in several. */
final class LineField extends Field {
    private final int most;
    private final boolean several;
    private Text text;

    LineField(String key, org.twinrail.api.Text label, int most, boolean several) {
        super(key, label);
        this.most = most;
        this.several = several;
    }

    /** Whether it takes several lines, and so room. */
    boolean several() {
        return several;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        int style = several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER;
        text = Looks.named(new Text(parent, isFixed() ? style | SWT.READ_ONLY : style), id);
        text.setTextLimit(most);
        text.addListener(SWT.Modify, event -> changed.run());
        if (several) {
            // A tab leaves the field, as it does everywhere else in a form.
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
        return text;
    }

    @Override
    String value() {
        return text.getText().strip().replace("\r\n", "\n");
    }

    @Override
    void show(String value) {
        text.setText(value);
    }

    @Override
    Control focus() {
        return text;
    }
}
