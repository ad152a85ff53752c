package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.RecordLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.facts.UnassignedFact;
import org.twinrail.crm.internal.facts.CrmFacts;
import org.twinrail.crm.routing.ListUnassigned;
import org.twinrail.crm.routing.UnassignedLead;

class UnassignedTest {
    private final TestHouse house = new TestHouse();
    private final CrmFacts facts = new CrmFacts(house.times);

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void recorded(String number, LeadState state, String owner, String capturedOn) {
        house.perform(
                "admin",
                new RecordLead(
                        number,
                        "华辰科技",
                        null,
                        null,
                        null,
                        null,
                        null,
                        state,
                        owner,
                        null,
                        null,
                        LocalDate.parse(capturedOn)));
    }

    private List<UnassignedLead> unassigned(Integer hours, String sort) {
        return house.ask(new ListUnassigned(hours, sort, null, null));
    }

    private List<UnassignedFact> due(int limit) {
        return house.as("admin", work -> facts.due(work, limit)).stream()
                .filter(UnassignedFact.class::isInstance)
                .map(UnassignedFact.class::cast)
                .toList();
    }

    /** Lesson 9. */
    @Test
    void aLeadAYearOldIsOnTheListAndBeforeTheSweep() {
        recorded("OLD-1", LeadState.QUALIFIED, "wang", "2016-03-01");
        recorded("NEW-1", LeadState.QUALIFIED, "wang", "2017-02-28");

        assertThat(unassigned(null, null))
                .extracting(waiting -> waiting.lead().number(), UnassignedLead::hours)
                .containsExactly(tuple("OLD-1", 365 * 24L + 1), tuple("NEW-1", 25L));
        assertThat(unassigned(48, null)).extracting(w -> w.lead().number()).containsExactly("OLD-1");
        assertThat(unassigned(null, "-number"))
                .extracting(w -> w.lead().number())
                .containsExactly("OLD-1", "NEW-1");
        assertThat(due(10)).extracting(UnassignedFact::number).containsExactly("OLD-1", "NEW-1");
        assertThat(due(10).get(0).hours()).isEqualTo(365 * 24L + 1);
    }

    @Test
    void onlyWorkingHoursCount() {
        house.hoursToOne = 3;
        recorded("L-1", LeadState.QUALIFIED, "wang", "2017-02-28");

        assertThat(unassigned(null, null)).extracting(UnassignedLead::hours).containsExactly(8L);
        assertThat(unassigned(9, null)).isEmpty();
    }

    @Test
    void whatNobodyWhoWorksHereIsResponsibleForIsOnTheListAndWhatSomebodyHasIsNot() {
        recorded("NOBODYS", LeadState.NEW, "", "2017-02-20");
        recorded("LEFT", LeadState.RETURNED, "alt", "2017-02-21");
        recorded("WANGS", LeadState.NEW, "wang", "2017-02-22");
        recorded("TAKEN", LeadState.ACCEPTED, "", "2017-02-23");

        assertThat(unassigned(null, null))
                .extracting(w -> w.lead().number(), w -> w.reason().zh(), w -> w.reason()
                        .en())
                .containsExactly(
                        tuple("NOBODYS", "没有人负责判定", "Nobody is responsible for judging it"),
                        tuple("LEFT", "负责人“alt”已离职", "\"alt\", who was responsible, has left"));
    }

    @Test
    void theClockBeginsAnewWithEachJudgementAndEachReturn() {
        Lead lead = house.perform("wang", Make.lead("华辰科技", null));
        house.pass(Duration.ofHours(100));
        house.perform("wang", new QualifyLead(lead.number(), null));
        house.pass(Duration.ofHours(5));
        assertThat(due(10)).extracting(UnassignedFact::hours).containsExactly(5L);

        house.perform("wang", new HandOffLead(lead.number(), "zhang"));
        assertThat(due(10)).as("somebody has it").isEmpty();

        house.pass(Duration.ofHours(50));
        house.perform("zhang", new ReturnLead(lead.number(), "没有预算"));
        house.perform("wang", new QualifyLead(lead.number(), null));
        house.pass(Duration.ofHours(2));
        assertThat(due(10)).extracting(UnassignedFact::hours).containsExactly(2L);
    }

    @Test
    void howeverManyWaitTheSweepComesToEachOfThem() {
        for (int i = 1; i <= 5; i++) {
            recorded("L-" + i, LeadState.QUALIFIED, "wang", "2016-01-0" + i);
        }

        assertThat(due(2)).extracting(UnassignedFact::number).containsExactly("L-1", "L-2");
        house.perform("wang", new HandOffLead("L-2", "zhang"));
        assertThat(due(2)).extracting(UnassignedFact::number).containsExactly("L-3", "L-4");
        assertThat(due(2)).extracting(UnassignedFact::number).containsExactly("L-5");
        assertThat(due(2)).extracting(UnassignedFact::number).containsExactly("L-1", "L-3");
    }
}
