package org.twinrail.crm.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What is known of an object, as a line of small titles with their values; what is not known is left out. */
final class Facts {
    private final Desk desk;
    private final String id;
    private final Composite line;
    private final Map<String, Label> values = new LinkedHashMap<>();

    /**
     * An empty line.
     *
     * @param id names the values: {@code id.key}
     */
    Facts(Composite parent, Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.row(desk.looks()));
    }

    Composite control() {
        return line;
    }

    /** Sets a value; empty where it is not known. */
    Facts set(String key, Text title, String value) {
        Label label = values.computeIfAbsent(key, any -> pair(key, title));
        label.setText(value);
        Composite pair = label.getParent();
        ((RowData) pair.getLayoutData()).exclude = value.isEmpty();
        pair.setVisible(!value.isEmpty());
        return this;
    }

    /** Gives a value a tone. */
    Facts tone(String key, Tone tone) {
        desk.looks().dress(values.get(key), Type.STRONG, tone);
        return this;
    }

    private Label pair(String key, Text title) {
        Composite pair = new Composite(line, SWT.NONE);
        pair.setLayoutData(new RowData());
        pair.setLayout(Layouts.columns(desk.looks(), 2));
        desk.looks().dress(new Label(pair, SWT.NONE), Type.PLAIN, Tone.QUIET).setText(desk.say(title));
        Label value = new Label(pair, SWT.NONE);
        Looks.named(value, id + "." + key);
        return value;
    }

    /** Lays out what was set, and the page around it: it may need more room than before. */
    void show() {
        line.layout(true, true);
        line.requestLayout();
    }
}
