package org.twinrail.coordination.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.coordination.advice.ListAdvice.Turn;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.ShowInterfaces;
import org.twinrail.coordination.advice.SweepAdvice;
import org.twinrail.coordination.facts.AdviceFact;
import org.twinrail.coordination.internal.TestHouse;

/** Advice: the host asks and decides, the adviser speaks or keeps silent, and nothing of it is lost (D4). */
class AdviceTest {
    private final TestHouse house = new TestHouse();
    private final Deals deals = Deals.in(house);

    @AfterEach
    void close() {
        house.close();
    }

    private Advice ask(String of) {
        return house.perform("li", new AskAdvice(Deals.ONE, " 这个价位站得住吗？ ", of, null));
    }

    private Advice give(Advice advice, String by, String opinion) {
        return house.perform(by, new GiveAdvice(advice.id(), opinion, null));
    }

    private Advice answer(Advice advice, AdviceAnswer answer, String reason) {
        return house.perform("li", new AnswerAdvice(advice.id(), answer, reason));
    }

    private SweepAdvice.Result sweep() {
        return house.perform(Actor.LOCAL_ADMIN, new SweepAdvice());
    }

    private List<Advice> turn(String login, Turn turn) {
        return house.ask(login, ListAdvice.at(turn)).advices();
    }

    private Advice stored(Advice advice) {
        return house.ask(ListAdvice.on(Deals.ONE)).advices().stream()
                .filter(a -> a.id().equals(advice.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAskedWaitsForTheAdviserThenForTheHostAndThenForNobody() {
        Advice asked = ask("marketing");
        assertThat(asked.state()).isEqualTo(AdviceState.ASKED);
        assertThat(asked.question()).isEqualTo("这个价位站得住吗？");
        assertThat(asked.host().code()).isEqualTo("li");
        assertThat(asked.deadline()).isEqualTo(TestHouse.START.plus(Duration.ofHours(8)));
        assertThat(turn("wang", Turn.GIVE)).containsExactly(asked);
        assertThat(turn("meng", Turn.GIVE)).containsExactly(asked);
        assertThat(turn("zhang", Turn.GIVE)).isEmpty();
        assertThat(turn("li", Turn.WAIT)).containsExactly(asked);

        Advice given = give(asked, "wang", "竞争对手低一成");
        assertThat(given.late()).isFalse();
        assertThat(turn("wang", Turn.GIVE)).isEmpty();
        assertThat(turn("li", Turn.ANSWER)).containsExactly(given);
        assertThat(turn("zhang", Turn.ANSWER)).isEmpty();

        Advice answered = answer(given, AdviceAnswer.TAKEN, null);
        assertThat(answered.state()).isEqualTo(AdviceState.TAKEN);
        assertThat(answered.opinion()).isEqualTo("竞争对手低一成");
        assertThat(turn("li", Turn.ANSWER)).isEmpty();
        assertThat(house.topics).containsExactly("advice/asked", "advice/given", "advice/answered");
    }

    @Test
    void anOpinionIsNotSetAsideWithoutAReason() {
        Advice given = give(ask("marketing"), "wang", "再等一个月");

        assertThatThrownBy(() -> answer(given, AdviceAnswer.NOT_TAKEN, " "))
                .isInstanceOfSatisfying(InvalidInputException.class, problem -> assertThat(problem.problems())
                        .singleElement()
                        .extracting("where")
                        .isEqualTo("reason"));
        assertThat(stored(given).state()).isEqualTo(AdviceState.GIVEN);
        Advice answered = answer(given, AdviceAnswer.NOT_TAKEN, "客户本周就定");
        assertThat(answered.state()).isEqualTo(AdviceState.NOT_TAKEN);
        assertThat(answered.reply()).isEqualTo("客户本周就定");
        assertThatThrownBy(() -> answer(given, AdviceAnswer.TAKEN, null)).hasMessageContaining("not taken");
    }

    @Test
    void silencePastTheDeadlineCountsAsNoObjectionAndIsTold() {
        Advice asked = ask("marketing");

        house.pass(Duration.ofHours(8).minusSeconds(1));
        assertThat(sweep().deemed()).isZero();
        house.pass(Duration.ofSeconds(1));
        assertThat(sweep().deemed()).isEqualTo(1);
        assertThat(sweep().deemed()).as("once").isZero();

        assertThat(stored(asked).state()).isEqualTo(AdviceState.DEEMED);
        assertThat(house.topics).containsExactly("advice/asked", "advice/deemed");
    }

    @Test
    void aLateOpinionIsKeptMarkedLateAndAnsweredLikeAnyOther() {
        Advice asked = ask("marketing");
        house.pass(Duration.ofHours(9));
        sweep();
        assertThat(turn("wang", Turn.GIVE)).as("it may still be said").hasSize(1);

        Advice late = give(asked, "wang", "对手昨天降价了");
        assertThat(late.late()).isTrue();
        assertThat(late.state()).isEqualTo(AdviceState.GIVEN);
        assertThat(sweep().deemed()).isZero();
        assertThat(answer(late, AdviceAnswer.TAKEN, "已调整").late()).isTrue();
    }

    @Test
    void anOpinionAtTheVeryDeadlineIsLateWhetherOrNotATimerCameBy() {
        Advice asked = ask("marketing");
        house.pass(Duration.ofHours(8));

        assertThat(give(asked, "wang", "……").late()).isTrue();
    }

    @Test
    void theDeadlineCountsWorkingHours() {
        try (TestHouse office = TestHouse.withOfficeHours()) {
            Deals.in(office);
            office.now = Instant.parse("2026-09-30T09:30:00Z");
            Advice asked = office.perform("li", new AskAdvice(Deals.ONE, "？", "marketing", null));

            assertThat(asked.deadline())
                    .as("half an hour on the last evening, the rest on the first day after the holidays")
                    .isEqualTo(Instant.parse("2026-10-08T09:30:00Z"));
        }
    }

    @Test
    void nobodyIsGivenLessTimeThanTheRulesSay() {
        Instant soon = TestHouse.START.plus(Duration.ofHours(7));
        Instant later = TestHouse.START.plus(Duration.ofDays(9));

        assertThatThrownBy(() -> house.perform("li", new AskAdvice(Deals.ONE, "？", "marketing", soon)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("8");
        assertThat(house.perform("li", new AskAdvice(Deals.ONE, "？", "marketing", later))
                        .deadline())
                .isEqualTo(later);
    }

    @Test
    void whoDeclinesSaysWhyAndTheHostNeedNotAnswer() {
        Advice declined = house.perform("wang", new DeclineAdvice(ask("wang").id(), "不了解这个行业"));

        assertThat(declined.state()).isEqualTo(AdviceState.DECLINED);
        assertThat(declined.opinion()).isEqualTo("不了解这个行业");
        assertThat(turn("li", Turn.ANSWER)).isEmpty();
        assertThatThrownBy(() -> answer(declined, AdviceAnswer.TAKEN, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> give(declined, "wang", "还是说两句")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anAdviserMaySpeakUnasked() {
        Advice offered = house.perform("wang", new OfferAdvice(Deals.ONE, "客户在看别家"));

        assertThat(offered.state()).isEqualTo(AdviceState.GIVEN);
        assertThat(offered.deadline()).isNull();
        assertThat(turn("li", Turn.ANSWER)).containsExactly(offered);
    }

    @Test
    void aPersonIsAskedAloneAndADepartmentAsAWhole() {
        Advice asked = ask("wang");

        assertThat(turn("wang", Turn.GIVE)).containsExactly(asked);
        assertThat(turn("meng", Turn.GIVE)).isEmpty();
        assertThat(fact("wang", new GiveAdvice(asked.id(), "…", null)).asked()).isTrue();
        assertThat(fact("meng", new GiveAdvice(asked.id(), "…", null)).asked()).isFalse();
    }

    @Test
    void theHostIsNotItsOwnAdviserAndNobodyAnswersAnOpinionOfTheirOwn() {
        assertThatThrownBy(() -> ask("li")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ask("nobody")).hasMessageContaining("nobody");
        Advice given = give(ask("marketing"), "wang", "可以");
        deals.give("1", new KnownObjects.Host("wang", "marketing"));

        assertThatThrownBy(() -> house.perform("wang", new AnswerAdvice(given.id(), AdviceAnswer.TAKEN, null)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void openAdviceFollowsWhoeverIsResponsible() {
        Advice given = give(ask("marketing"), "wang", "可以");
        deals.give("1", new KnownObjects.Host("zhang", "sales"));

        assertThat(fact("zhang", new AnswerAdvice(given.id(), AdviceAnswer.TAKEN, null))
                        .host())
                .as("at once for the rules")
                .isTrue();
        assertThat(sweep().moved()).isEqualTo(1);
        assertThat(turn("zhang", Turn.ANSWER)).hasSize(1);
        assertThat(turn("li", Turn.ANSWER)).isEmpty();
        assertThat(sweep().moved()).isZero();
    }

    @Test
    void theBoundaryRulesSeeWhetherTheInterfaceIsOpenAndWhoActs() {
        assertThat(fact("li", new AskAdvice(Deals.ONE, "？", "marketing", null)))
                .isEqualTo(new AdviceFact("deal", "", true, true, true, false));
        assertThat(fact("zhang", new AskAdvice(Deals.ONE, "？", "management", null)))
                .isEqualTo(new AdviceFact("deal", "", false, false, true, false));
        assertThat(fact("wang", new OfferAdvice(Deals.ONE, "……")))
                .isEqualTo(new AdviceFact("deal", "", true, false, false, true));
    }

    @Test
    void wherePeopleMayAskIsShownWithTheHost() {
        ShowInterfaces.Interfaces shown = house.ask(new ShowInterfaces(Deals.ONE));

        assertThat(shown.host().code()).isEqualTo("li");
        assertThat(shown.open())
                .singleElement()
                .satisfies(open -> assertThat(open.adviser().code()).isEqualTo("marketing"))
                .satisfies(open -> assertThat(open.hours()).isEqualTo(8));
    }

    @Test
    void eachStepIsTakenBackToWhereItWas() {
        Advice asked = ask("marketing");
        Advice given = give(asked, "wang", "可以");
        answer(given, AdviceAnswer.NOT_TAKEN, "不急");
        house.perform("li", house.inverse);
        assertThat(stored(asked).state()).isEqualTo(AdviceState.GIVEN);
        assertThat(stored(asked).reply()).isEmpty();
        assertThat(stored(asked).opinion()).isEqualTo("可以");

        house.perform("li", house.inverse);
        assertThat(stored(asked).state()).as("and the taking back as well").isEqualTo(AdviceState.NOT_TAKEN);

        ask("wang");
        house.perform("li", house.inverse);
        assertThat(house.ask(ListAdvice.on(Deals.ONE)).total()).isEqualTo(1);
    }

    private AdviceFact fact(String login, org.twinrail.api.Action<?> action) {
        return house.facts(login, action).stream()
                .filter(AdviceFact.class::isInstance)
                .map(AdviceFact.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
