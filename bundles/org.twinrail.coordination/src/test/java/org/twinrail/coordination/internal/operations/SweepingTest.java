package org.twinrail.coordination.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Finding;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.FactSource;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.SweepConflicts;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.coordination.facts.ConflictFact;
import org.twinrail.coordination.facts.NowFact;
import org.twinrail.coordination.internal.TestHouse;

class SweepingTest {
    private final TestHouse house = new TestHouse();

    /** A lead that waits, as a domain would tell of it. */
    public record Waiting(String lead) {}

    @AfterEach
    void close() {
        house.close();
    }

    private SweepConflicts.Result sweep() {
        return house.perform(Actor.LOCAL_ADMIN, new SweepConflicts());
    }

    private UUID raised() {
        RaiseConflict raise = new RaiseConflict("CREDIT_AND_PAY", "opportunity/1", List.of("zhang"), "线索是我找到的", null);
        return UUID.fromString(house.perform("wang", raise).object().id());
    }

    private Conflict shown(UUID conflict) {
        return house.ask(new ShowConflict(conflict)).conflict();
    }

    @Test
    void aConflictPastItsDeadlineMovesUpByItselfAndTheRecordSaysSo() {
        house.rules.term("STATE", 24, "PARTIES");
        house.rules.term("NEGOTIATE", 48, "HEADS");
        UUID conflict = raised();

        house.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(sweep()).isEqualTo(new SweepConflicts.Result(0, 0, 0, 0));
        house.pass(Duration.ofSeconds(1));
        assertThat(sweep()).isEqualTo(new SweepConflicts.Result(0, 0, 1, 0));

        assertThat(shown(conflict).step()).isEqualTo(ConflictStep.NEGOTIATE);
        assertThat(shown(conflict).deadline()).isEqualTo(house.now.plus(Duration.ofHours(48)));
        ConflictDetails.Step last =
                house.ask(new ShowConflict(conflict)).steps().get(1);
        assertThat(last.event()).isEqualTo(StepEvent.MOVED_UP);
        assertThat(last.text().zh()).isEqualTo("“陈述”超过期限，自动进入“协商”");
        assertThat(house.topics).containsExactly("conflict/raised", "conflict/escalated");
    }

    @Test
    void aStepTheRulesGiveNoTermForIsLeftOut() {
        house.rules.term("STATE", 24, "PARTIES");
        house.rules.term("DECIDE", 72, "management");
        UUID conflict = raised();

        house.pass(Duration.ofHours(25));
        sweep();

        assertThat(shown(conflict).step()).isEqualTo(ConflictStep.DECIDE);
        assertThat(shown(conflict).responsible()).extracting("code").containsExactly("management");
    }

    @Test
    void whereSeveralRowsGiveATermTheShortestHolds() {
        house.rules.term("STATE", 24, "PARTIES");
        house.rules.term("STATE", 4, "HEADS");

        assertThat(shown(raised()).deadline()).isEqualTo(TestHouse.START.plus(Duration.ofHours(4)));
    }

    @Test
    void withoutAnyTermItWaitsForPeople() {
        UUID conflict = raised();
        house.pass(Duration.ofDays(365));

        assertThat(sweep().movedUp()).isZero();
        assertThat(shown(conflict).deadline()).isNull();
        assertThat(shown(conflict).step()).isEqualTo(ConflictStep.STATE);
    }

    @Test
    void anOverdueDecisionIsRemindedOfOnceEveryTerm() {
        house.rules.term("DECIDE", 72, "management");
        UUID conflict = raised();
        house.pass(Duration.ofHours(72));

        assertThat(sweep().reminded()).isEqualTo(1);
        assertThat(sweep().reminded()).isZero();
        house.pass(Duration.ofHours(72));
        assertThat(sweep().reminded()).isEqualTo(1);

        assertThat(house.topics).containsExactly("conflict/raised", "conflict/overdue", "conflict/overdue");
        assertThat(shown(conflict).step()).isEqualTo(ConflictStep.DECIDE);
    }

    @Test
    void aDecidedConflictDoesNotMove() {
        house.rules.term("STATE", 24, "PARTIES");
        house.rules.term("NEGOTIATE", 48, "HEADS");
        UUID conflict = raised();
        house.perform("gao", new DecideConflict(conflict, "平分", null));

        house.pass(Duration.ofDays(30));

        assertThat(sweep().movedUp()).isZero();
    }

    @Test
    void whatHasComeDueIsPutToTheConflictRulesOnceAndNotAgain() {
        house.sources.addSource(new FactSource() {
            @Override
            public List<?> around(Object change, Work work) {
                return List.of();
            }

            @Override
            public List<?> due(Work work, int limit) {
                return List.of(new Waiting("L-5"));
            }
        });
        house.rules.finds(Finding.of("HAND_OFF_OVERDUE", "LOW", new ObjectRef("lead", "L-5"))
                .between("marketing", "sales")
                .shownBy(new ObjectRef("lead", "L-5")));

        assertThat(sweep().raised()).isEqualTo(1);
        assertThat(sweep()).isEqualTo(new SweepConflicts.Result(0, 0, 0, 0));
        assertThat(List.<Object>copyOf(
                        house.rules.asked.get(RuleEngine.CONFLICT).get(0)))
                .containsExactly(new Waiting("L-5"), new NowFact(TestHouse.START));
    }

    @Test
    void aWeeksHolidaysStopTheClockOfAConflict() {
        try (TestHouse office = TestHouse.withOfficeHours()) {
            office.rules.term("STATE", 8, "PARTIES");
            office.rules.term("NEGOTIATE", 8, "HEADS");
            office.now = Instant.parse("2026-09-30T09:30:00Z");
            RaiseConflict raise =
                    new RaiseConflict("CREDIT_AND_PAY", "opportunity/1", List.of("zhang"), "线索是我找到的", null);
            UUID conflict =
                    UUID.fromString(office.perform("wang", raise).object().id());

            assertThat(office.ask(new ShowConflict(conflict)).conflict().deadline())
                    .as("half an hour on the last evening, the rest on the first day after the holidays")
                    .isEqualTo(Instant.parse("2026-10-08T09:30:00Z"));
            office.now = Instant.parse("2026-10-08T09:00:00Z");
            assertThat(office.perform(Actor.LOCAL_ADMIN, new SweepConflicts()).movedUp())
                    .isZero();
            assertThat(office.facts("wang", new WithdrawConflict(conflict, "已说清")))
                    .filteredOn(ConflictFact.class::isInstance)
                    .extracting("ageHours")
                    .containsExactly(7L);
            office.pass(Duration.ofMinutes(30));
            assertThat(office.perform(Actor.LOCAL_ADMIN, new SweepConflicts()).movedUp())
                    .isEqualTo(1);
        }
    }

    @Test
    void withNothingDueTheConflictRulesAreNotAsked() {
        sweep();

        assertThat(house.rules.timesAsked(RuleEngine.CONFLICT)).isZero();
    }
}
