package org.twinrail.crm.ui.internal;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.appointments.CalendarFile;
import org.twinrail.crm.appointments.CancelAppointment;
import org.twinrail.crm.appointments.ChangeAppointment;
import org.twinrail.crm.appointments.KeepAppointment;
import org.twinrail.crm.appointments.ShowCalendar;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Appointments with what can be done with them. Belongs to its UI thread. */
final class AppointmentsPane {
    private final Desk desk;
    private final Clock clock;
    private final String customer;
    private final AppointmentForms forms;
    private final RuledButton plan;
    private final RuledButton keep;
    private final RuledButton change;
    private final RuledButton cancel;
    private final PagedTable<Appointment> table;

    /**
     * Fills a composite.
     *
     * @param customer whose appointments these are; empty for a person's own
     * @param opportunity what new ones are about; empty for nothing yet
     */
    AppointmentsPane(
            Composite parent,
            Desk desk,
            Clock clock,
            String customer,
            String opportunity,
            PagedTable.Source<Appointment> source) {
        this.desk = desk;
        this.clock = clock;
        this.customer = customer;
        People people = People.of(desk, this::reload);
        this.forms = new AppointmentForms(desk, clock, people);
        parent.setLayout(Layouts.page(desk.looks()));
        Composite row = Layouts.wide(new Composite(parent, SWT.NONE));
        row.setLayout(Layouts.row(desk.looks()));
        plan = new RuledButton(row, desk, people, "appointments.plan", Texts.of("appointment.plan"), "plus")
                .whenPressed(() -> forms.plan(customer, opportunity));
        keep = new RuledButton(row, desk, people, "appointments.keep", Texts.of("appointment.keep"), "check")
                .whenPressed(() -> chosen(forms::keep));
        change = new RuledButton(row, desk, people, "appointments.change", Texts.of("appointment.change"), "pencil")
                .whenPressed(() -> chosen(forms::change));
        cancel = new RuledButton(row, desk, people, "appointments.cancel", Texts.of("appointment.cancel"), "x")
                .whenPressed(() -> chosen(forms::cancel));
        if (customer.isEmpty()) {
            new RuledButton(row, desk, people, "appointments.calendar", Texts.of("appointments.calendar"), "download")
                    .whenPressed(this::handOut)
                    .enabled(true);
        }
        table = new PagedTable<Appointment>(Layouts.area(parent), desk, "appointments.table", source)
                .toned("at", Texts.of("column.at"), 140, "at", this::at, this::tone)
                .column("subject", Texts.of("column.subject"), 200, null, Appointment::subject)
                .column("customer", Texts.of("column.customer"), 200, "customer", Appointment::customer)
                .column("channel", Texts.of("column.channel"), 80, null, a -> Words.channel(desk, a.channel()))
                .column("place", Texts.of("column.place"), 140, null, Appointment::place)
                .column("owner", Texts.of("column.goes"), 90, "owner", a -> people.name(a.owner()))
                .column("contact", Texts.of("column.person"), 90, null, Appointment::contact)
                .column("opportunity", Texts.of("column.opportunity"), 110, null, Appointment::opportunity)
                .column("state", Texts.of("column.state"), 90, null, a -> desk.say(Words.appointment(a.state())))
                .whenChoiceChanges(choice -> choose())
                .whenOpened(appointment -> {
                    if (appointment.state() == AppointmentState.PLANNED) {
                        forms.change(appointment);
                    }
                })
                .whenEmpty(Texts.of(customer.isEmpty() ? "appointments.none" : "appointments.none.customer"))
                .open();
        plan.ask(forms.example(customer));
        choose();
    }

    private String at(Appointment appointment) {
        return Shown.moment(appointment.at(), clock.getZone());
    }

    /** What should have taken place by now, and nobody has said so, stands out. */
    private Tone tone(Appointment appointment) {
        if (appointment.state() != AppointmentState.PLANNED) {
            return Tone.QUIET;
        }
        return appointment.at().isBefore(clock.instant()) ? Tone.WARNING : Tone.INK;
    }

    private void chosen(java.util.function.Consumer<Appointment> form) {
        table.chosen().ifPresent(form);
    }

    private void choose() {
        Appointment chosen = table == null ? null : table.chosen().orElse(null);
        if (chosen == null || chosen.state() != AppointmentState.PLANNED) {
            keep.enabled(false);
            change.enabled(false);
            cancel.enabled(false);
            return;
        }
        if (chosen.at().isAfter(clock.instant())) {
            keep.disabled(Texts.of("appointment.early"));
        } else {
            keep.ask(new KeepAppointment(chosen.id(), null, null));
        }
        change.ask(new ChangeAppointment(chosen.id(), null, null, null, null, null, null, null, null, null));
        cancel.ask(new CancelAppointment(chosen.id(), "-"));
    }

    private void handOut() {
        desk.ask(new ShowCalendar(null, null, null), this::handOut);
    }

    private void handOut(CalendarFile calendar) {
        desk.run(Texts.of("appointments.calendar"), progress -> {
            Path file = Files.createTempFile("twinrail-", ".ics");
            try (InputStream in = calendar.content().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            file.toFile().deleteOnExit();
            desk.later(() -> desk.offerFile(file, calendar.name()));
            return Texts.of("appointments.calendar.done", calendar.appointments());
        });
    }

    void reload() {
        // People may be known before there is a table.
        if (table != null) {
            table.reload();
            plan.ask(forms.example(customer));
            choose();
        }
    }
}
