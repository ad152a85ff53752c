package org.twinrail.coordination.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Deed;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.EscalateConflict;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.coordination.StatePosition;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.coordination.facts.ArgumentFact;
import org.twinrail.coordination.facts.ConflictFact;
import org.twinrail.coordination.facts.Discount;
import org.twinrail.coordination.internal.TestHouse;

class ConflictOperationsTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void terms() {
        house.rules.term("STATE", 24, "PARTIES");
        house.rules.term("NEGOTIATE", 48, "HEADS");
        house.rules.term("MEDIATE", 48, "gao");
        house.rules.term("DECIDE", 72, "management");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID raised(String by, String... with) {
        Recorded recorded = house.perform(by, raise(with));
        return UUID.fromString(recorded.object().id());
    }

    private static RaiseConflict raise(String... with) {
        return new RaiseConflict("CREDIT_AND_PAY", "opportunity/1C1I7A6R", List.of(with), "线索是我找到的", null);
    }

    private ConflictDetails shown(UUID conflict) {
        return house.ask(new ShowConflict(conflict));
    }

    private List<StepEvent> events(UUID conflict) {
        return shown(conflict).steps().stream().map(ConflictDetails.Step::event).toList();
    }

    @Test
    void aPersonRaisesAConflictAndIsAPartyToIt() {
        UUID conflict = raised("wang", "zhang");

        ConflictDetails shown = shown(conflict);
        assertThat(shown.origin()).isEqualTo(ConflictDetails.Origin.PERSON);
        assertThat(shown.conflict().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(shown.conflict().parties()).extracting("code").containsExactly("wang", "zhang");
        assertThat(shown.conflict().sentence().zh()).isEqualTo("功劳与报酬分歧（王五、张三）：线索是我找到的");
        assertThat(shown.rulesVersion()).isEmpty();
        assertThat(house.topics).containsExactly("conflict/raised");
    }

    @Test
    void raisingAnOpenConflictTakesTheNewPartyIn() {
        UUID first = raised("wang", "zhang");
        Recorded second = house.perform("li", raise("zhang"));

        assertThat(second.object().id()).isEqualTo(first.toString());
        assertThat(second.change()).isEqualTo(Recorded.Change.UPDATED);
        assertThat(shown(first).conflict().parties()).extracting("code").containsExactly("li", "wang", "zhang");
        assertThat(events(first)).containsExactly(StepEvent.RAISED, StepEvent.STATED);
    }

    @Test
    void aConflictWithNobodyKnownOrWithOneselfIsNamedAsWrong() {
        assertThatThrownBy(() -> house.perform("wang", raise("zhang", "nobody", "wang")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting("where").containsExactly("with[1]", "with"));
    }

    @Test
    void onceAllPartiesHaveStatedItIsNegotiatedByTheirHeads() {
        UUID conflict = raised("wang", "zhang");

        Conflict after = house.perform("zhang", new StatePosition(conflict, "客户是我签的", "合同 2017-031", "各一半"));

        assertThat(after.step()).isEqualTo(ConflictStep.NEGOTIATE);
        assertThat(after.deadline()).isEqualTo(TestHouse.START.plus(Duration.ofHours(48)));
        assertThat(after.responsible()).extracting("code").containsExactly("meng", "song");
        assertThat(shown(conflict).steps().get(1).text().zh()).isEqualTo("客户是我签的 依据：合同 2017-031 建议：各一半");
        assertThat(events(conflict)).containsExactly(StepEvent.RAISED, StepEvent.STATED, StepEvent.MOVED_UP);
    }

    @Test
    void onlyPartiesStateTheirPosition() {
        UUID conflict = raised("wang", "zhang");

        assertThatThrownBy(() -> house.perform("li", new StatePosition(conflict, "我也有份", null, null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason().text().zh()).contains("王五、张三"));
    }

    @Test
    void aDepartmentIsSpokenForByItsHead() {
        UUID conflict = raised("wang", "sales");

        assertThatThrownBy(() -> house.perform("zhang", new StatePosition(conflict, "不同意", null, null)))
                .isInstanceOf(RefusedException.class);
        assertThat(house.perform("song", new StatePosition(conflict, "不同意", null, null))
                        .step())
                .isEqualTo(ConflictStep.NEGOTIATE);
    }

    @Test
    void theHeadSpeaksForAPersonWhoHasLeft() {
        UUID conflict = raised("wang", "zhang");
        Person zhang = house.people.get("zhang");
        house.people.put("zhang", new Person(zhang.login(), zhang.name(), "sales", null, "", "", Set.of(), false, 1));

        assertThat(house.perform("song", new StatePosition(conflict, "归我们", null, null))
                        .step())
                .isEqualTo(ConflictStep.NEGOTIATE);
    }

    @Test
    void anArgumentThatLeansOnSalesFiguresIsMarkedAsNotCounting() {
        house.rules.coordination(fact -> fact instanceof ArgumentFact a && a.mentions("业绩|销售额")
                ? List.of(new Discount("SALES_FIGURES"))
                : List.of());
        UUID conflict = raised("wang", "zhang");

        house.perform("zhang", new StatePosition(conflict, "我的业绩最好，听我的", null, null));

        assertThat(shown(conflict).steps())
                .filteredOn(s -> s.event() == StepEvent.DISCOUNTED)
                .singleElement()
                .satisfies(s -> assertThat(s.at()).isEqualTo(TestHouse.START));
    }

    @Test
    void itIsSettledOnlyWhenEveryPartyHasAgreedToTheSameText() {
        UUID conflict = raised("wang", "zhang");

        assertThat(house.perform("wang", new SettleConflict(conflict, "四六分")).state())
                .isEqualTo(ConflictState.OPEN);
        assertThat(house.perform("zhang", new SettleConflict(conflict, "五五分")).state())
                .isEqualTo(ConflictState.OPEN);
        Conflict settled = house.perform("wang", new SettleConflict(conflict, null));

        assertThat(settled.state()).isEqualTo(ConflictState.SETTLED);
        assertThat(settled.deadline()).isNull();
        assertThat(shown(conflict).decision().text()).isEqualTo("五五分");
        assertThat(events(conflict))
                .containsExactly(
                        StepEvent.RAISED, StepEvent.PROPOSED, StepEvent.PROPOSED, StepEvent.AGREED, StepEvent.SETTLED);
        assertThat(house.topics).containsExactly("conflict/raised", "conflict/settled");
    }

    @Test
    void nobodyAgreesToNothing() {
        UUID conflict = raised("wang", "zhang");

        assertThatThrownBy(() -> house.perform("zhang", new SettleConflict(conflict, " ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("text");
    }

    @Test
    void onlyWhoRaisedItTakesItBack() {
        UUID conflict = raised("wang", "zhang");

        assertThatThrownBy(() -> house.perform("zhang", new WithdrawConflict(conflict, "算了")))
                .isInstanceOf(RefusedException.class);
        assertThat(house.perform("wang", new WithdrawConflict(conflict, "误会")).state())
                .isEqualTo(ConflictState.WITHDRAWN);
    }

    @Test
    void aPartyMovesItUpButNotPastTheLastStep() {
        UUID conflict = raised("wang", "zhang");

        assertThat(house.perform("zhang", new EscalateConflict(conflict, "谈不拢")).step())
                .isEqualTo(ConflictStep.NEGOTIATE);
        assertThat(house.perform("meng", new EscalateConflict(conflict, "谈不拢")).step())
                .isEqualTo(ConflictStep.MEDIATE);
        assertThat(house.perform("gao", new EscalateConflict(conflict, "谈不拢")).step())
                .isEqualTo(ConflictStep.DECIDE);
        assertThatThrownBy(() -> house.perform("wang", new EscalateConflict(conflict, "谈不拢")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.perform("li", new EscalateConflict(conflict, "看不下去")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyOnOneOfItsSidesDecidesIt() {
        UUID conflict = raised("wang", "zhang");

        for (String partial : List.of("wang", "zhang", "song", "meng")) {
            assertThatThrownBy(() -> house.perform(partial, new DecideConflict(conflict, "归我", null)))
                    .as(partial)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            e -> assertThat(e.reason().text().zh()).contains("一方"));
        }
        assertThat(shown(conflict).conflict().state()).isEqualTo(ConflictState.OPEN);
    }

    @Test
    void theHeadDecidesBetweenTwoOfTheirOwnPeople() {
        UUID conflict = raised("li", "zhang");

        assertThat(house.perform("song", new DecideConflict(conflict, "归张三", "zhang"))
                        .state())
                .isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void aHeadWhoIsAPartyDoesNotDecide() {
        UUID conflict = raised("zhang", "song");

        assertThatThrownBy(() -> house.perform("song", new DecideConflict(conflict, "归我", "song")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void managementDecidesAndTheRecordSaysForWhom() {
        UUID conflict = raised("wang", "zhang");

        Conflict decided = house.perform("gao", new DecideConflict(conflict, "线索归市场部，成交归销售部", "wang"));

        assertThat(decided.state()).isEqualTo(ConflictState.DECIDED);
        assertThat(shown(conflict).decision()).satisfies(d -> {
            assertThat(d.text()).isEqualTo("线索归市场部，成交归销售部");
            assertThat(d.inFavourOf().code()).isEqualTo("wang");
            assertThat(d.by().name().zh()).isEqualTo("高远");
            assertThat(d.at()).isEqualTo(TestHouse.START);
        });
        assertThat(house.topics).containsExactly("conflict/raised", "conflict/decided");
    }

    @Test
    void aPersonWithoutTheRightDoesNotDecide() {
        house.department("finance", "财务部", "Finance", null);
        house.person("qian", "钱六", "finance");
        UUID conflict = raised("wang", "zhang");

        assertThatThrownBy(() -> house.perform("qian", new DecideConflict(conflict, "平分", null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason().text().zh()).contains("负责人"));
    }

    @Test
    void itCannotBeDecidedForSomebodyWhoIsNoParty() {
        UUID conflict = raised("wang", "zhang");

        assertThatThrownBy(() -> house.perform("gao", new DecideConflict(conflict, "归李四", "li")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("inFavourOf");
    }

    @Test
    void aClosedConflictIsNotTouchedAgain() {
        UUID conflict = raised("wang", "zhang");
        house.perform("gao", new DecideConflict(conflict, "平分", null));

        assertThatThrownBy(() -> house.perform("gao", new DecideConflict(conflict, "再想想", null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.perform("wang", new StatePosition(conflict, "不服", null, null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anUnknownConflictIsNamedAsWrong() {
        assertThatThrownBy(() -> house.perform("gao", new DecideConflict(UUID.randomUUID(), "平分", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("conflict");
    }

    @Test
    void theBoundaryRulesSeeTheDeedTheConflictAndWhoIsResponsible() {
        UUID conflict = raised("wang", "zhang");
        house.perform("zhang", new EscalateConflict(conflict, "谈不拢"));
        house.perform("zhang", new EscalateConflict(conflict, "谈不拢"));

        assertThat(List.<Object>copyOf(house.facts("gao", new DecideConflict(conflict, "平分", null))))
                .containsExactly(
                        new Deed(
                                "conflict.decide",
                                "DECIDE_CONFLICT",
                                "",
                                "",
                                "",
                                ObjectRef.of("conflict", conflict),
                                "gao",
                                "management"),
                        new ConflictFact("CREDIT_AND_PAY", "MEDIUM", "OPEN", "MEDIATE", 0, 2, 2));
    }
}
