package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.Touch;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.appointments.CalendarFile;
import org.twinrail.crm.appointments.CancelAppointment;
import org.twinrail.crm.appointments.ChangeAppointment;
import org.twinrail.crm.appointments.KeepAppointment;
import org.twinrail.crm.appointments.ListAppointments;
import org.twinrail.crm.appointments.PlanAppointment;
import org.twinrail.crm.appointments.ShowCalendar;
import org.twinrail.crm.facts.AppointmentFact;

class AppointmentsTest {
    private static final Instant TOMORROW = TestHouse.START.plus(Duration.ofDays(1));

    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform("song", Make.customer("远大", "zhang"));
        house.perform("song", new RecordContact("陈工", "华辰科技", null, null, null));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static PlanAppointment visit(String uid, Instant at) {
        return new PlanAppointment("谈报价", at, 90, "华辰科技", "visit", "陈工", null, null, "二楼", null, uid);
    }

    private UUID planned() {
        return UUID.fromString(
                house.perform("zhang", visit(null, TOMORROW)).object().id());
    }

    private List<Appointment> all() {
        return house.ask(new ListAppointments(null, null, null, null, null, null, null, null, null));
    }

    private Appointment only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private static ChangeAppointment moved(UUID id, Instant at) {
        return new ChangeAppointment(id, null, at, null, null, null, null, null, null, null);
    }

    private void isRefused(Action<?> action, String words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> house.perform("zhang", action))
                .withMessageContaining(words);
    }

    private void isInvalid(Action<?> action, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.perform("zhang", action))
                .satisfies(e -> assertThat(e.problems().get(0).what().en()).contains(words));
    }

    @Test
    void whoPlansGoesUnlessAnotherIsNamed() {
        planned();
        house.perform(
                "zhang", new PlanAppointment("周会", TOMORROW, null, null, null, null, null, "li", null, null, null));

        assertThat(all()).extracting(Appointment::owner).containsExactlyInAnyOrder("zhang", "li");
        assertThat(all()).extracting(Appointment::minutes).containsExactlyInAnyOrder(90, 60);
        isInvalid(new PlanAppointment("x", TOMORROW, null, null, null, null, null, "alt", null, null, null), "alt");
    }

    @Test
    void anAppointmentThatWasKeptBecomesATouchOfItsDay() {
        UUID id = planned();
        house.pass(Duration.ofDays(2));

        house.perform("zhang", new KeepAppointment(id, "对方要九折", null));

        Touch touch = house.ask(new ListTouches("华辰科技", null, null, null, null, null, null, null, null))
                .get(0);
        assertThat(touch.at()).isEqualTo(TOMORROW);
        assertThat(touch.channel()).isEqualTo("visit");
        assertThat(touch.contact()).isEqualTo("陈工");
        assertThat(touch.note()).isEqualTo("对方要九折");
        assertThat(only().state()).isEqualTo(AppointmentState.KEPT);
        assertThat(only().touch()).isEqualTo(touch.id());
        isRefused(new CancelAppointment(id, "太晚"), "took place already");
    }

    @Test
    void whatIsStillToComeCannotHaveTakenPlace() {
        isInvalid(new KeepAppointment(planned(), null, null), "still to come");
        assertThat(only().state()).isEqualTo(AppointmentState.PLANNED);
    }

    @Test
    void howACustomerWasMetMustBeSaidAtTheLatestAfterwards() {
        Recorded made = house.perform(
                "zhang", new PlanAppointment("来访", TOMORROW, null, "远大", null, null, null, null, null, null, null));
        house.pass(Duration.ofDays(2));
        UUID id = UUID.fromString(made.object().id());

        isInvalid(new KeepAppointment(id, null, null), "how the customer was met");
        house.perform("zhang", new KeepAppointment(id, null, "visit"));

        assertThat(house.ask(new ListTouches("远大", null, null, null, null, null, null, null, null)))
                .extracting(Touch::note)
                .containsExactly("来访");
    }

    @Test
    void aCancelledOneSaysWhyAndStays() {
        UUID id = planned();
        house.perform("zhang", new CancelAppointment(id, "客户出差"));

        assertThat(only().reason()).isEqualTo("客户出差");
        isRefused(moved(id, TOMORROW.plusSeconds(60)), "was cancelled");
    }

    @Test
    void whatWasDoneIsTakenBackAndATouchWithIt() {
        UUID id = planned();
        Appointment before = only();
        house.pass(Duration.ofDays(2));
        Action<?> back = house.inverseOf("zhang", new KeepAppointment(id, null, null));

        house.perform("zhang", back);

        assertThat(house.ask(new ListTouches("华辰科技", null, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(only()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        house.perform("zhang", house.inverseOf("zhang", moved(id, TOMORROW.plusSeconds(60))));
        assertThat(only().at()).isEqualTo(TOMORROW);
    }

    @Test
    void contactAndOpportunityBelongToTheCustomer() {
        String other =
                house.perform("zhang", Make.opportunity("远大", null, null)).number();
        isInvalid(
                new PlanAppointment("x", TOMORROW, null, "华辰科技", null, null, other, null, null, null, null),
                "is not one of \"华辰科技\"");
        isInvalid(
                new PlanAppointment("x", TOMORROW, null, null, null, "陈工", null, null, null, null, null),
                "no customer");
        assertThat(all()).isEmpty();
    }

    @Test
    void anotherCalendarMayBeReadAgainAndAgain() {
        assertThat(house.perform("zhang", visit("1@x", TOMORROW)).change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(house.perform("zhang", visit("1@x", TOMORROW)).change()).isEqualTo(Recorded.Change.UNCHANGED);
        assertThat(house.perform("zhang", visit("1@x", TOMORROW.plusSeconds(60)))
                        .change())
                .isEqualTo(Recorded.Change.UPDATED);
        UUID id = only().id();
        house.perform("zhang", new CancelAppointment(id, "客户出差"));
        assertThat(house.perform("zhang", visit("1@x", TOMORROW)).change()).isEqualTo(Recorded.Change.UNCHANGED);
        assertThat(only().state()).isEqualTo(AppointmentState.CANCELLED);
    }

    @Test
    void rulesSeeWhoseAppointmentItIs() {
        UUID id = planned();
        assertThat(house.facts("zhang", moved(id, TOMORROW))).contains(new AppointmentFact("华辰科技", true, true));
        assertThat(house.facts("li", moved(id, TOMORROW))).contains(new AppointmentFact("华辰科技", false, true));
        assertThat(house.facts("wang", moved(id, TOMORROW))).contains(new AppointmentFact("华辰科技", false, false));
        assertThat(house.deed("wang", moved(id, TOMORROW)).ownerDepartment()).isEqualTo("sales");
    }

    @Test
    void aSpanOfDaysIsHalfOpen() {
        planned();
        LocalDate day = LocalDate.of(2017, 3, 2);
        assertThat(house.ask(new ListAppointments("zhang", null, null, null, day, day.plusDays(1), null, null, null)))
                .hasSize(1);
        assertThat(house.ask(new ListAppointments("zhang", null, null, null, day.minusDays(1), day, null, null, null)))
                .isEmpty();
        assertThat(house.ask(new ListAppointments("zhang", null, null, null, day.plusDays(1), null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aCalendarProgramReadsWhatWasPlanned() throws IOException {
        UUID id = planned();
        house.perform("zhang", new CancelAppointment(id, "客户出差"));
        house.perform("zhang", visit("2@x", TOMORROW));

        CalendarFile file = house.ask(new ShowCalendar("zhang", LocalDate.of(2017, 1, 1), null));

        assertThat(file.name()).isEqualTo("twinrail-zhang.ics");
        assertThat(file.appointments()).isEqualTo(2);
        try (InputStream in = file.content().open()) {
            List<VEvent> events = Biweekly.parse(in).first().getEvents();
            assertThat(events)
                    .extracting(event -> event.getStatus().isCancelled())
                    .containsExactlyInAnyOrder(true, false);
            VEvent event = events.stream()
                    .filter(e -> e.getUid().getValue().equals("2@x"))
                    .findFirst()
                    .orElseThrow();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(TOMORROW);
            assertThat(event.getDuration().getValue().toMillis())
                    .isEqualTo(Duration.ofMinutes(90).toMillis());
            assertThat(event.getSummary().getValue()).isEqualTo("谈报价 · 华辰科技");
            assertThat(event.getLocation().getValue()).isEqualTo("二楼");
        }
    }
}
