package org.twinrail.workbench.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** A day with a time of day; without a time it is the day's beginning. */
final class MomentField extends Field {
    private static final int TIME_WIDTH = 60;

    private final DayField day;
    private Text time;

    MomentField(String key, org.twinrail.api.Text label, Clock clock) {
        super(key, label);
        this.day = new DayField(key, label, clock);
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        day.create(both, desk, id, changed).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        time = Looks.named(new Text(both, SWT.SINGLE | SWT.BORDER), id + ".time");
        time.setMessage("09:30");
        time.setToolTipText(desk.say(Texts.of("time")));
        GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
        narrow.widthHint = desk.looks().px(TIME_WIDTH);
        time.setLayoutData(narrow);
        time.addListener(SWT.Modify, event -> changed.run());
        return both;
    }

    private Optional<LocalTime> typed() {
        return time.getText().isBlank() ? Optional.of(LocalTime.MIDNIGHT) : Typed.time(time.getText());
    }

    @Override
    org.twinrail.api.Text unreadable() {
        org.twinrail.api.Text strange = day.unreadable();
        return strange != null || typed().isPresent() ? strange : Texts.of("time.strange");
    }

    @Override
    String value() {
        String date = day.value();
        return date.isEmpty()
                ? ""
                : typed().map(at -> LocalDate.parse(date).atTime(at).toString()).orElse("");
    }

    @Override
    void show(String value) {
        if (value.isEmpty()) {
            day.show("");
            time.setText("");
        } else {
            LocalDateTime at = LocalDateTime.parse(value);
            day.show(at.toLocalDate().toString());
            time.setText(at.toLocalTime().toString());
        }
    }

    @Override
    String shown(String value) {
        return value.replace('T', ' ');
    }

    @Override
    Control focus() {
        return day.focus();
    }
}
