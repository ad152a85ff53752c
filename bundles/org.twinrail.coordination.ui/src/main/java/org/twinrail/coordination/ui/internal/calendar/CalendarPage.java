package org.twinrail.coordination.ui.internal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.ClearDay;
import org.twinrail.coordination.calendar.ListDays;
import org.twinrail.coordination.calendar.MarkDay;
import org.twinrail.coordination.calendar.SetHours;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** The special days of one year, and what can be done with them. Belongs to its UI thread. */
final class CalendarPage {
    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 3;

    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private final Desk desk;
    private final LocalDate today;
    private final CalendarForms forms;
    private final Combo year;
    private final RuledButton change;
    private final RuledButton clear;
    private final PagedTable<CalendarDay> table;
    private final Pause rest;

    CalendarPage(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
        this.forms = new CalendarForms(desk, clock);
        People people = People.of(desk, () -> {});
        GridLayout page = new GridLayout();
        page.marginWidth = desk.looks().px(Looks.UNIT);
        page.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(page);
        Composite bar = Rows.row(parent, desk);
        year = years(bar);
        RuledButton add = new RuledButton(bar, desk, people, "calendar.add", Texts.of("add"), "plus")
                .whenPressed(() -> forms.mark(today));
        change = new RuledButton(bar, desk, people, "calendar.change", Texts.of("change"), "pencil")
                .whenPressed(() -> chosen().ifPresent(forms::change));
        clear = new RuledButton(bar, desk, people, "calendar.clear", Texts.of("clear"), "undo-2")
                .whenPressed(this::clear);
        RuledButton hours = new RuledButton(bar, desk, people, "calendar.hours", Texts.of("hours"), "clock")
                .whenPressed(forms::hours);
        add.ask(new MarkDay(today, false, null, null));
        hours.ask(new SetHours(null, null, null, null, null, null, null));
        table = table(parent);
        rest = new Pause(bar, REST_MILLIS, this::ask);
        desk.whenChanged(table::reload);
    }

    private Combo years(Composite bar) {
        Combo combo = Looks.named(new Combo(bar, SWT.READ_ONLY), "calendar.year");
        combo.setToolTipText(desk.say(Texts.of("year.tip")));
        IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear() + YEARS_AHEAD)
                .forEach(one -> combo.add(String.valueOf(one)));
        combo.select(YEARS_BACK);
        combo.addListener(SWT.Selection, event -> table.refresh());
        return combo;
    }

    private PagedTable<CalendarDay> table(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return new PagedTable<CalendarDay>(
                        area, desk, "admin.calendar.table", PagedTable.Source.whole(all -> desk.ask(days(), all)))
                .column("date", Texts.of("column.date"), 110, null, day -> Shown.day(day.date()))
                .column("weekday", Texts.of("column.weekday"), 100, null, d -> desk.say(Texts.weekday(d.weekday())))
                .toned(
                        "kind",
                        Texts.of("column.kind"),
                        110,
                        null,
                        day -> desk.say(Texts.of(day.working() ? "kind.workday" : "kind.holiday")),
                        day -> day.working() ? Tone.WARNING : Tone.ACCENT)
                .column("name", Texts.of("column.name"), 220, null, day -> desk.say(day.name()))
                .column("hours", Texts.of("column.hours"), 210, null, CalendarDay::hours)
                .column(
                        "source",
                        Texts.of("column.source"),
                        140,
                        null,
                        day -> desk.say(Texts.of("source." + day.source())))
                .whenChoiceChanges(day -> choose())
                .whenOpened(forms::change)
                .whenEmpty(Texts.of("none"))
                .open();
    }

    private ListDays days() {
        int wanted = Integer.parseInt(year.getText());
        return new ListDays(LocalDate.of(wanted, 1, 1), LocalDate.of(wanted, 12, 31), true);
    }

    private Optional<CalendarDay> chosen() {
        return table.chosen();
    }

    /** Nothing can be done with a day until it is known what may be. */
    private void choose() {
        change.enabled(false);
        clear.enabled(false);
        rest.again();
    }

    private void ask() {
        chosen().ifPresent(day -> {
            change.ask(new MarkDay(day.date(), day.working(), null, day.hoursOf()));
            clear.rehearse(new ClearDay(day.date()));
        });
    }

    private void clear() {
        chosen().ifPresent(day -> desk.perform(new ClearDay(day.date()), outcome -> {}));
    }
}
