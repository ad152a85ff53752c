package org.twinrail.workbench.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** A day, typed in any usual way or chosen from a calendar. */
final class DayField extends Field {
    private final Clock clock;
    private Text text;

    DayField(String key, org.twinrail.api.Text label, Clock clock) {
        super(key, label);
        this.clock = clock;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        text = Looks.named(new Text(both, SWT.SINGLE | SWT.BORDER), id);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setEditable(!isFixed());
        text.setMessage(LocalDate.now(clock).toString());
        text.addListener(SWT.Modify, event -> changed.run());
        text.addListener(SWT.FocusOut, event -> typed().ifPresent(day -> put(day.toString())));
        Button open = Looks.named(new Button(both, SWT.PUSH), id + ".calendar");
        open.setImage(desk.looks().icon("calendar", Looks.Tone.QUIET));
        open.setToolTipText(desk.say(Texts.of("day.choose")));
        open.setEnabled(!isFixed());
        open.addListener(SWT.Selection, event -> new Calendar(desk, text, typed().orElse(LocalDate.now(clock)))
                .open(day -> put(day.toString())));
        return both;
    }

    private void put(String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    private Optional<LocalDate> typed() {
        return Typed.day(text.getText(), LocalDate.now(clock));
    }

    @Override
    org.twinrail.api.Text unreadable() {
        return text.getText().isBlank() || typed().isPresent() ? null : Texts.of("day.strange");
    }

    @Override
    String value() {
        return typed().map(LocalDate::toString).orElse("");
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
