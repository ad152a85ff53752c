package org.twinrail.core.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.CancelAbsence;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.RecordAbsence;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** Who is absent now and in the days to come (D18): everybody's own, the head's people, and for the administrator all. */
@Component
public final class AbsencesView implements ViewFactory {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private static final int PAST_DAYS = 365;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AbsencesView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "admin.absences";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Text title() {
        return Texts.of("admin.absences");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final LocalDate today = LocalDate.now(clock);
        private final AbsenceForms forms;
        private final RuledButton change;
        private final RuledButton cancel;
        private final Button past;
        private final PagedTable<Absence> table;
        private final Pause rest;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            People people = People.of(desk, this::reload);
            forms = new AbsenceForms(desk, people, clock);
            GridLayout page = new GridLayout();
            page.marginWidth = desk.looks().px(Looks.UNIT);
            page.marginHeight = desk.looks().px(Looks.UNIT);
            parent.setLayout(page);
            Composite bar = new Composite(parent, SWT.NONE);
            RowLayout row = new RowLayout();
            row.marginLeft = 0;
            row.center = true;
            row.spacing = desk.looks().px(Looks.UNIT);
            bar.setLayout(row);
            new RuledButton(bar, desk, people, "absence.add", Texts.of("absence.new"), "plus")
                    .whenPressed(() -> people.whenKnown(() -> forms.record(today)))
                    .enabled(true);
            change = new RuledButton(bar, desk, people, "absence.change", Texts.of("change"), "pencil")
                    .whenPressed(() -> table().chosen().ifPresent(forms::change));
            cancel = new RuledButton(bar, desk, people, "absence.cancel", Texts.of("absence.cancel"), "undo-2")
                    .whenPressed(this::cancel);
            past = Looks.named(new Button(bar, SWT.CHECK), "absence.past");
            past.setText(desk.say(Texts.of("absence.past")));
            past.addListener(SWT.Selection, event -> table().refresh());
            table = table(parent, people);
            rest = new Pause(bar, REST_MILLIS, this::ask);
            desk.whenChanged(this::reload);
        }

        private PagedTable<Absence> table() {
            return table;
        }

        private PagedTable<Absence> table(Composite parent, People people) {
            Composite area = new Composite(parent, SWT.NONE);
            area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            return new PagedTable<Absence>(
                            area, desk, "admin.absences.table", PagedTable.Source.whole(all -> desk.ask(days(), all)))
                    .column("login", Texts.of("column.person"), 130, null, a -> people.name(a.login()))
                    .column(
                            "department",
                            Texts.of("column.department"),
                            130,
                            null,
                            a -> people.name(people.person(a.login())
                                    .map(person -> person.department())
                                    .orElse("")))
                    .column("from", Texts.of("column.from"), 110, null, a -> Shown.day(a.from()))
                    .column("to", Texts.of("column.to"), 110, null, a -> Shown.day(a.to()))
                    .column("kind", Texts.of("column.kind"), 110, null, a -> desk.say(Texts.of("absence." + a.kind())))
                    .toned(
                            "now",
                            Texts.of("column.state"),
                            110,
                            null,
                            a -> desk.say(Texts.of(state(a))),
                            a -> state(a).equals("absence.now") ? Tone.WARNING : Tone.QUIET)
                    .knownBy(a -> List.of(a.login(), a.from()))
                    .whenChoiceChanges(absence -> choose())
                    .whenOpened(forms::change)
                    .whenEmpty(Texts.of("absence.none"))
                    .open();
        }

        private String state(Absence absence) {
            return absence.to().isBefore(today)
                    ? "absence.over"
                    : absence.from().isAfter(today) ? "absence.tocome" : "absence.now";
        }

        private ListAbsences days() {
            return new ListAbsences(null, past.getSelection() ? today.minusDays(PAST_DAYS) : today, null);
        }

        /** Nothing can be done with an absence until it is known what may be. */
        private void choose() {
            change.enabled(false);
            cancel.enabled(false);
            rest.again();
        }

        private void ask() {
            table.chosen().ifPresent(absence -> {
                change.ask(new RecordAbsence(absence.login(), absence.from(), absence.to(), absence.kind()));
                cancel.ask(new CancelAbsence(absence.login(), absence.from()));
            });
        }

        private void cancel() {
            table.chosen()
                    .ifPresent(
                            absence -> desk.perform(new CancelAbsence(absence.login(), absence.from()), outcome -> {}));
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
