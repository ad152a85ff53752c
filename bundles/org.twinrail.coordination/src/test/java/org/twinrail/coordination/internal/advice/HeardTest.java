package org.twinrail.coordination.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.Effect;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.requests.AdviceHeard;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.Deed;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceOrigin;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.coordination.advice.SweepAdvice;
import org.twinrail.coordination.facts.HeardFact;
import org.twinrail.coordination.internal.TestHouse;

/** Who has been heard on an object: what boundary rules that want advice first go by (D4). */
class HeardTest {
    private static final ObjectRef DEAL = ObjectRef.parse(Deals.ONE);

    private final TestHouse house = new TestHouse();

    HeardTest() {
        Deals.in(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<?> about(String activity) {
        return house.as(
                "li", work -> new Heard().about(new Deed("deal.quote", activity, "", "", "", DEAL, "", ""), work));
    }

    private Advice ask() {
        return house.perform("li", new AskAdvice(Deals.ONE, "？", "marketing", null));
    }

    private void assertHeard(Map<String, Long> hoursAgo) {
        assertThat(about("QUOTE")).isEqualTo(List.of(new HeardFact(hoursAgo)));
    }

    @Test
    void whoWasOnlyAskedOrHasNotBeenAnsweredHasNotBeenHeard() {
        assertHeard(Map.of());
        Advice asked = ask();
        assertHeard(Map.of());
        house.perform("wang", new GiveAdvice(asked.id(), "太低", null));
        assertHeard(Map.of());

        house.perform("li", new AnswerAdvice(asked.id(), AdviceAnswer.NOT_TAKEN, "客户已定"));
        house.pass(Duration.ofMinutes(119));
        assertHeard(Map.of("marketing", 1L));
    }

    @Test
    void silenceAndDecliningCountAsHeard() {
        Advice asked = ask();
        house.pass(Duration.ofHours(8));
        house.perform(Actor.LOCAL_ADMIN, new SweepAdvice());
        assertHeard(Map.of("marketing", 0L));
        house.pass(Duration.ofHours(5));
        house.perform("wang", new GiveAdvice(asked.id(), "太低", null));
        assertHeard(Map.of("marketing", 5L));

        house.perform("wang", new DeclineAdvice(ask().id(), "不了解"));
        assertHeard(Map.of("marketing", 0L));
    }

    @Test
    void whatIsEnteredOrTakenBackIsNotAskedAbout() {
        assertThat(about(Deed.RECORD)).isEmpty();
        assertThat(about(Deed.UNDO)).isEmpty();
    }

    @Test
    void aDepartmentIsHeardAsLongAsTheRuleSays() {
        HeardFact fact = new HeardFact(Map.of("marketing", 80L));

        assertThat(fact.heard("marketing", 80)).isTrue();
        assertThat(fact.heard("marketing", 79)).isFalse();
        assertThat(fact.heard("sales", 1000)).isFalse();
    }

    private Advice ended(Request.State state, String answeredBy, String answer) {
        Instant since = house.now;
        house.pass(Duration.ofHours(2));
        Request request = new Request(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "deal.quote",
                new Text("报价", "Quote"),
                "{}",
                Effect.ADVICE,
                "li",
                "marketing",
                since,
                since.plus(Duration.ofHours(24)),
                state,
                answeredBy,
                answer,
                new Text("降价先听市场部", "Marketing is heard first"));
        house.does("wang", work -> new RequiredAdvice(house.hosts)
                .review(List.of("another change", new AdviceHeard(DEAL, request)), work));
        return house.ask(ListAdvice.on(Deals.ONE)).advices().get(0);
    }

    @Test
    void anObjectionToAWaitingActionIsAnOpinionThatTheHostAnswersAndThenDecides() {
        Advice objection = ended(Request.State.DECLINED, "wang", "太低，伤品牌");

        assertThat(objection.origin()).isEqualTo(AdviceOrigin.REQUIRED);
        assertThat(objection.state()).isEqualTo(AdviceState.GIVEN);
        assertThat(objection.opinion()).isEqualTo("太低，伤品牌");
        assertThat(objection.reason().zh()).isEqualTo("报价：降价先听市场部");
        assertThat(objection.host().code()).isEqualTo("li");
        assertHeard(Map.of());
        house.perform("li", new AnswerAdvice(objection.id(), AdviceAnswer.NOT_TAKEN, "客户只有这个预算"));
        assertHeard(Map.of("marketing", 0L));
    }

    @Test
    void noObjectionIsTakenAndSilenceCounts() {
        assertThat(ended(Request.State.AGREED, "wang", "").state()).isEqualTo(AdviceState.TAKEN);
        house.pass(Duration.ofDays(1));
        assertThat(ended(Request.State.SILENT, null, "").state()).isEqualTo(AdviceState.DEEMED);
    }
}
