package org.twinrail.workbench.forms;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** A month to choose a day of, under a field. */
final class Calendar {
    private final Shell shell;
    private final DateTime month;
    private final Desk desk;

    Calendar(Desk desk, Control under, LocalDate day) {
        this.desk = desk;
        shell = desk.looks().ground(new Shell(under.getShell(), SWT.APPLICATION_MODAL | SWT.BORDER), Tone.PAPER);
        shell.setLayout(new GridLayout(1, false));
        month = Looks.named(new DateTime(shell, SWT.CALENDAR), "calendar.month");
        month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        Point corner = under.toDisplay(0, under.getSize().y);
        shell.setLocation(corner);
    }

    void open(Consumer<LocalDate> chosen) {
        Button take = Looks.named(new Button(shell, SWT.PUSH), "calendar.take");
        take.setText(desk.say(Texts.of("day.take")));
        take.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        take.addListener(SWT.Selection, event -> take(chosen));
        month.addListener(SWT.DefaultSelection, event -> take(chosen));
        shell.setDefaultButton(take);
        shell.pack();
        shell.open();
    }

    private void take(Consumer<LocalDate> chosen) {
        LocalDate day = LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
        shell.close();
        chosen.accept(day);
    }
}
