package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.twinrail.crm.Term;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.CancelAppointment;
import org.twinrail.crm.appointments.ChangeAppointment;
import org.twinrail.crm.appointments.KeepAppointment;
import org.twinrail.crm.appointments.PlanAppointment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms by which appointments are planned, changed, cancelled, and said to have taken place (D12). */
final class AppointmentForms {
    private static final int HOUR = 60;

    private final Desk desk;
    private final Clock clock;
    private final People people;

    AppointmentForms(Desk desk, Clock clock, People people) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
    }

    /**
     * A new one, at the next full hour.
     *
     * @param customer with whom; empty where that is to be found yet, or nobody
     * @param opportunity what it is about; empty for nothing yet
     */
    void plan(String customer, String opportunity) {
        boolean known = !customer.isEmpty();
        Form form = new Form(desk, "appointment.plan", Texts.of("appointment.plan"))
                .about(customer)
                .start("customer", customer)
                .start("opportunity", opportunity)
                .start("owner", desk.user())
                .start("minutes", HOUR)
                .start(
                        "at",
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).plusHours(1))
                .add(known ? text("customer", "column.customer", 200).required().fixed() : customer())
                .add(text("subject", "column.subject", 200).required());
        common(form, customer)
                .does(Texts.of("appointment.plan"), this::planned, recorded -> {})
                .open();
    }

    private static Field customer() {
        return Field.lookup("customer", Texts.of("column.customer"), Offers.customers());
    }

    private static Field text(String key, String label, int most) {
        return Field.text(key, Texts.of(label), most);
    }

    private Form common(Form form, String customer) {
        form.add(Field.moment("at", Texts.of("column.at"), clock).required())
                .add(Field.number("minutes", Texts.of("column.minutes")).required())
                .add(Field.usual("channel", Texts.of("column.channel"), 60, Offers.channels(Term.CHANNEL)))
                .add(text("place", "column.place", 200))
                .add(Field.choice("owner", Texts.of("column.goes"), Offers.people(people))
                        .required());
        if (!customer.isEmpty()) {
            form.add(Field.choice("contact", Texts.of("column.person"), Offers.contacts(customer)))
                    .add(Field.choice("opportunity", Texts.of("column.opportunity"), Offers.opportunities(customer)));
        }
        return form.add(Field.lines("note", Texts.of("column.note"), 2000));
    }

    private PlanAppointment planned(FormValues values) {
        return new PlanAppointment(
                values.text("subject"),
                at(values),
                values.number("minutes"),
                values.orNull("customer"),
                values.orNull("channel"),
                values.orNull("contact"),
                values.orNull("opportunity"),
                values.orNull("owner"),
                values.orNull("place"),
                values.orNull("note"),
                null);
    }

    private Instant at(FormValues values) {
        return values.moment("at", clock.getZone());
    }

    /** Changes one that is planned. */
    void change(Appointment before) {
        Form form = new Form(desk, "appointment.change", Texts.of("appointment.change"))
                .about(before.id().toString())
                .version(before.version())
                .start("subject", before.subject())
                .start("at", LocalDateTime.ofInstant(before.at(), clock.getZone()))
                .start("minutes", before.minutes())
                .start("channel", before.channel())
                .start("place", before.place())
                .start("owner", before.owner())
                .start("contact", before.contact())
                .start("opportunity", before.opportunity())
                .start("note", before.note())
                .add(text("subject", "column.subject", 200).required());
        common(form, before.customer())
                .does(
                        Texts.of("form.save"),
                        values -> new ChangeAppointment(
                                before.id(),
                                values.changed("subject"),
                                values.isChanged("at") ? at(values) : null,
                                values.number("minutes"),
                                values.changed("channel"),
                                values.changed("contact"),
                                values.changed("opportunity"),
                                values.changed("owner"),
                                values.changed("place"),
                                values.changed("note")),
                        recorded -> {})
                .open();
    }

    /** Says that one took place. */
    void keep(Appointment before) {
        Form form = new Form(desk, "appointment.keep", Texts.of("appointment.keep"))
                .about(before.id().toString())
                .version(before.version())
                .start("channel", before.channel());
        if (!before.customer().isEmpty()) {
            form.remark(Texts.of("appointment.keep.remark", before.customer()))
                    .add(Field.usual("channel", Texts.of("column.channel"), 60, Offers.channels(Term.CHANNEL))
                            .required());
        }
        form.add(Field.lines("note", Texts.of("column.said"), 2000))
                .does(
                        Texts.of("appointment.keep"),
                        values -> new KeepAppointment(before.id(), values.orNull("note"), values.orNull("channel")),
                        recorded -> {})
                .open();
    }

    /** Cancels one that is planned. */
    void cancel(Appointment before) {
        new Form(desk, "appointment.cancel", Texts.of("appointment.cancel"))
                .about(before.id().toString())
                .version(before.version())
                .add(text("reason", "column.reason", 500).required())
                .does(
                        Texts.of("appointment.cancel"),
                        values -> new CancelAppointment(before.id(), values.text("reason")),
                        recorded -> {})
                .open();
    }

    /** One that could have begun a moment ago, by which the rules are asked before a person is known. */
    PlanAppointment example(String customer) {
        return new PlanAppointment(
                "-",
                clock.instant().plus(Duration.ofHours(1)),
                null,
                customer.isEmpty() ? null : customer,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
