package org.twinrail.crm.internal.appointments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.appointments.CalendarFile;
import org.twinrail.crm.appointments.CancelAppointment;
import org.twinrail.crm.appointments.ChangeAppointment;
import org.twinrail.crm.appointments.KeepAppointment;
import org.twinrail.crm.appointments.ListAppointments;
import org.twinrail.crm.appointments.PlanAppointment;
import org.twinrail.crm.appointments.ShowCalendar;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.facts.AppointmentFact;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;

/** Plans appointments, and makes touches of those that were kept. */
@Component
public final class AppointmentOperations implements OperationProvider {
    private static final Sorting APPOINTMENTS = Sorting.standard("at")
            .by("at", "a.at", "a.id")
            .by("owner", "a.owner", "a.at", "a.id")
            .by("customer", Sorting.leastWhereMissing("c.name"), "a.at", "a.id");

    private static final int HOUR = 60;
    private static final int DAYS_BACK = 30;
    private static final int MOST_IN_CALENDAR = 5000;

    @Override
    public void register(Registrar registrar) {
        registrar.action(PlanAppointment.class, this::describe, this::plan);
        registrar.action(
                ChangeAppointment.class, (i, work) -> describe("appointment.change", i.id(), work), this::change);
        registrar.action(
                CancelAppointment.class, (i, work) -> describe("appointment.cancel", i.id(), work), this::cancel);
        registrar.action(KeepAppointment.class, (i, work) -> describe("appointment.keep", i.id(), work), this::keep);
        registrar.query(ListAppointments.class, this::list);
        registrar.query(ShowCalendar.class, this::calendar);
    }

    private List<?> describe(PlanAppointment input, Work work) {
        String owner = Inputs.blank(input.owner())
                ? work.actor().login()
                : input.owner().strip();
        return facts("appointment.plan", null, owner, Inputs.text(input.customer()), work);
    }

    private static List<?> describe(String action, UUID id, Work work) {
        AppointmentEntity found = Appointments.known(id, work);
        return facts(action, found, found.owner, found.customerName(), work);
    }

    private static List<?> facts(String action, AppointmentEntity found, String owner, String customer, Work work) {
        String department = new Staff(work).departmentOf(owner);
        boolean mine = owner.equals(work.actor().login());
        boolean ours = !department.isEmpty() && department.equals(work.actor().department());
        return List.of(
                new Deed(action, Activities.APPOINT, "", "", "", found == null ? null : found.ref(), owner, department),
                new AppointmentFact(customer, mine, ours));
    }

    private Recorded plan(PlanAppointment input, Work work) {
        AppointmentEntity there = Inputs.blank(input.uid())
                ? null
                : Appointments.byUid(input.uid().strip(), work).orElse(null);
        if (there != null) {
            return again(there, input, work);
        }
        Staff staff = new Staff(work);
        AppointmentEntity made = new AppointmentEntity();
        made.uid =
                Inputs.blank(input.uid()) ? made.id + "@twinrail" : input.uid().strip();
        made.subject = input.subject().strip();
        made.at = input.at();
        made.minutes = Inputs.given(input.minutes(), HOUR);
        made.customer = Masters.knownCustomer("customer", input.customer(), work);
        made.owner = Inputs.blank(input.owner())
                ? work.actor().login()
                : staff.assignable("owner", staff.known("owner", input.owner()));
        with(made, input.channel(), input.contact(), input.opportunity(), input.place(), input.note(), work);
        Store.of(work).add(made);
        work.publish("crm/appointment-planned", made.view());
        work.undoneBy(new WithdrawAppointment(made.id), made.ref(), made.version);
        return Store.recorded(made.ref(), true, false, made.version);
    }

    /** Another calendar is read again: what it says of an appointment holds until it was kept or cancelled here. */
    private static Recorded again(AppointmentEntity there, PlanAppointment input, Work work) {
        if (there.state != AppointmentState.PLANNED) {
            return Store.recorded(there.ref(), false, true, there.version);
        }
        return change(
                there,
                new ChangeAppointment(
                        there.id,
                        input.subject(),
                        input.at(),
                        input.minutes(),
                        input.channel(),
                        input.contact(),
                        input.opportunity(),
                        input.owner(),
                        input.place(),
                        input.note()),
                work);
    }

    private Recorded change(ChangeAppointment input, Work work) {
        return change(Appointments.planned(input.id(), work), input, work);
    }

    private static Recorded change(AppointmentEntity entity, ChangeAppointment input, Work work) {
        Appointment before = entity.view();
        Staff staff = new Staff(work);
        entity.subject = Inputs.given(input.subject(), entity.subject);
        entity.at = Inputs.given(input.at(), entity.at);
        entity.minutes = Inputs.given(input.minutes(), entity.minutes);
        if (!Inputs.blank(input.owner())) {
            entity.owner = staff.assignable("owner", staff.known("owner", input.owner()));
        }
        with(entity, input.channel(), input.contact(), input.opportunity(), input.place(), input.note(), work);
        if (entity.view().equals(before)) {
            return Store.recorded(entity.ref(), false, true, entity.version);
        }
        Appointments.changed(entity, before, "changed", work);
        return Store.recorded(entity.ref(), false, false, entity.version);
    }

    private static void with(
            AppointmentEntity entity,
            String channel,
            String contact,
            String opportunity,
            String place,
            String note,
            Work work) {
        entity.channel = Inputs.given(channel, entity.channel);
        entity.place = Inputs.given(place, entity.place);
        entity.note = Inputs.given(note, entity.note);
        if (contact != null) {
            requireCustomer("contact", contact, entity.customer);
            entity.contact = Masters.knownContact(contact, entity.customer, work);
        }
        if (opportunity != null) {
            entity.opportunity = Inputs.blank(opportunity) ? null : opportunity(opportunity, entity, work);
        }
    }

    private static OpportunityEntity opportunity(String number, AppointmentEntity entity, Work work) {
        OpportunityEntity found = Opportunities.known("opportunity", number, work);
        if (!found.customerName().equals(entity.customerName())) {
            throw Appointments.invalid(
                    "opportunity", "appointment.other.customer", found.number(), entity.customerName());
        }
        return found;
    }

    private static void requireCustomer(String parameter, String value, CustomerEntity customer) {
        if (customer == null && !Inputs.blank(value)) {
            throw Appointments.invalid(parameter, "appointment.no.customer", value);
        }
    }

    private Recorded cancel(CancelAppointment input, Work work) {
        AppointmentEntity entity = Appointments.planned(input.id(), work);
        Appointment before = entity.view();
        entity.state = AppointmentState.CANCELLED;
        entity.reason = input.reason().strip();
        Appointments.changed(entity, before, "cancelled", work);
        return Store.recorded(entity.ref(), false, false, entity.version);
    }

    private Recorded keep(KeepAppointment input, Work work) {
        AppointmentEntity entity = Appointments.planned(input.id(), work);
        if (entity.at.isAfter(work.now())) {
            throw Appointments.invalid("id", "appointment.early", entity.subject);
        }
        Appointment before = entity.view();
        entity.state = AppointmentState.KEPT;
        if (entity.customer != null) {
            String channel = Inputs.blank(input.channel())
                    ? entity.channel
                    : input.channel().strip();
            if (channel.isEmpty()) {
                throw Appointments.invalid("channel", "appointment.channel", entity.subject);
            }
            entity.channel = channel;
            entity.touch = work.perform(touch(entity, input.note())).id();
        }
        Appointments.changed(entity, before, "kept", work);
        return Store.recorded(entity.ref(), false, false, entity.version);
    }

    private static LogTouch touch(AppointmentEntity entity, String note) {
        return new LogTouch(
                entity.customerName(),
                entity.channel,
                entity.at,
                Inputs.blank(note) ? entity.subject : note.strip(),
                null,
                entity.contact == null ? null : entity.contact.name(),
                entity.opportunity == null ? null : entity.opportunity.number());
    }

    private List<Appointment> list(ListAppointments query, Work work) {
        ZoneId zone = work.clock().getZone();
        return search(query.owner(), query.from(), query.until(), zone)
                .is("fk(a.customer)", Masters.ID_OF_CUSTOMER, "customer", query.customer())
                .is("o.number", "opportunity", query.opportunity())
                .is("a.state", "state", query.state())
                .page(
                        work,
                        APPOINTMENTS,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        AppointmentEntity::view);
    }

    private static Search<AppointmentEntity> search(String owner, LocalDate from, LocalDate until, ZoneId zone) {
        return new Search<>(AppointmentEntity.class, Appointments.WITH_NAMES)
                .is("a.owner", "owner", owner)
                .where(
                        "a.at >= :from",
                        "from",
                        from == null ? null : from.atStartOfDay(zone).toInstant())
                .where(
                        "a.at < :until",
                        "until",
                        until == null ? null : until.atStartOfDay(zone).toInstant());
    }

    private CalendarFile calendar(ShowCalendar query, Work work) {
        String owner = Inputs.blank(query.owner())
                ? work.actor().login()
                : query.owner().strip();
        LocalDate from = Objects.requireNonNullElse(query.from(), work.today().minusDays(DAYS_BACK));
        List<Appointment> appointments = search(
                        owner, from, query.until(), work.clock().getZone())
                .page(work, APPOINTMENTS, new Search.Page(null, MOST_IN_CALENDAR, null), AppointmentEntity::view);
        return ICalendar.file(owner, appointments, work.now());
    }
}
