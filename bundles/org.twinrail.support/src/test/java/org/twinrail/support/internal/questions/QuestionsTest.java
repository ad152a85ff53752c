package org.twinrail.support.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.support.AnswerQuestion;
import org.twinrail.support.AskQuestion;
import org.twinrail.support.CountQuestions;
import org.twinrail.support.ListQuestions;
import org.twinrail.support.PassQuestion;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionState;
import org.twinrail.support.ReopenQuestion;
import org.twinrail.support.ReturnQuestion;
import org.twinrail.support.SweepQuestions;
import org.twinrail.support.TakeQuestion;
import org.twinrail.support.TellQuestion;
import org.twinrail.support.internal.House;

/** A customer's technical question, from the salesperson to the post, to R&D and back to the customer (D21). */
class QuestionsTest {
    private static final String CUSTOMER = "customer/宏远机械";

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private Question asked() {
        return asked("接口");
    }

    private Question asked(String topic) {
        return house.perform("li", new AskQuestion(CUSTOMER, "财务软件", topic, "能否与 ERP 对接？", null));
    }

    private Question now(Question question) {
        return all(null, null).stream()
                .filter(one -> one.id().equals(question.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Question> all(Boolean unanswered, Boolean late) {
        return house.ask("li", new ListQuestions(null, null, unanswered, late, null, null, null, null, null, null));
    }

    private List<Question> waitingFor(String login) {
        return house.ask(login, new ListQuestions(true, null, null, null, null, null, null, null, null, null));
    }

    private Question answered(Question question) {
        return house.perform("tan", new AnswerQuestion(question.id(), "可以，用标准接口"));
    }

    @Test
    void aQuestionGoesToThePostAndItsClockCountsWorkingTime() {
        Question question = asked();

        assertThat(question.seat()).isEqualTo("SUPPORT");
        assertThat(Duration.between(question.askedAt(), question.due()))
                .as("16 working hours, of which each takes three by the clock")
                .isEqualTo(Duration.ofHours(48));
        assertThat(waitingFor("tan")).containsExactly(question);
        assertThat(waitingFor("guo")).isEmpty();
        assertThat(house.topics).containsExactly("question/asked");
    }

    @Test
    void wherePeopleOfThePostAreAbsentTheNextWayHolds() {
        house.absent.add("tan");

        assertThat(asked().seat()).isEqualTo("research");
    }

    @Test
    void whoTakesItHasItAndTheClockRunsOn() {
        Question question = asked();

        Question taken = house.perform("tan", new TakeQuestion(question.id()));

        assertThat(taken.state()).isEqualTo(QuestionState.TAKEN);
        assertThat(taken.seat()).isEqualTo("tan");
        assertThat(taken.due()).isEqualTo(question.due());
    }

    @Test
    void answeredByThePostItIsTheFirstLinesAndTheAskerTellsTheCustomer() {
        Question answered = answered(asked());

        assertThat(answered.passed()).isFalse();
        assertThat(waitingFor("li")).extracting(Question::id).containsExactly(answered.id());
        Question told = house.perform("li", new TellQuestion(answered.id()));
        assertThat(told.state()).isEqualTo(QuestionState.TOLD);
        assertThat(told.toldAt()).isEqualTo(house.now);
        assertThat(waitingFor("li")).isEmpty();
    }

    @Test
    void aTicketHasItsOwnClockAndTheQuestionKeepsItsOwn() {
        Question question = asked();
        house.work(10);

        Question ticket = house.perform("tan", new PassQuestion(question.id(), "没有文档"));

        assertThat(ticket.seat()).isEqualTo("research");
        assertThat(Duration.between(house.now, ticket.due())).isEqualTo(Duration.ofHours(72));
        assertThat(ticket.answerDue()).isEqualTo(question.due());
        house.work(7);
        assertThat(now(ticket).late())
                .as("the customer waits longer than promised")
                .isTrue();
    }

    @Test
    void fromResearchItGoesBackToThePostThatAnswers() {
        Question ticket = house.perform("tan", new PassQuestion(asked().id(), "没有文档"));

        Question back = house.perform("guo", new ReturnQuestion(ticket.id(), "下个版本支持"));
        assertThat(back.state()).isEqualTo(QuestionState.BACK);
        assertThat(back.seat()).isEqualTo("SUPPORT");
        assertThat(back.finding()).isEqualTo("下个版本支持");

        assertThat(answered(back).passed()).isTrue();
    }

    @Test
    void whatIsNotSettledIsAskedAgainWithItsReasonAndAFreshClock() {
        Question answered = answered(asked());
        house.work(3);

        Question again = house.perform("li", new ReopenQuestion(answered.id(), "客户用的是旧版"));

        assertThat(again.state()).isEqualTo(QuestionState.ASKED);
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(again.reopenReason()).isEqualTo("客户用的是旧版");
        assertThat(Duration.between(house.now, again.due())).isEqualTo(Duration.ofHours(48));
        assertThat(all(true, null)).extracting(Question::id).containsExactly(again.id());
    }

    @Test
    void aLateQuestionIsEscalatedOnceToWhomTheRulesName() {
        Question question = asked();
        house.work(16);
        assertThat(sweep().escalated()).as("the last moment is in time").isZero();
        house.now = house.now.plusSeconds(1);

        assertThat(sweep().escalated()).isEqualTo(1);
        assertThat(sweep().escalated()).isZero();

        assertThat(now(question).escalatedTo()).isEqualTo("MANAGER");
        assertThat(waitingFor("chen")).extracting(Question::id).containsExactly(question.id());
        assertThat(waitingFor("tan")).as("it is still the post's").hasSize(1);
        assertThat(all(null, true)).hasSize(1);
    }

    @Test
    void anAnswerThatTheCustomerIsNotToldIsEscalatedToo() {
        Question answered = answered(asked());
        house.work(9);

        sweep();

        assertThat(now(answered).escalatedTo()).isEqualTo("MANAGER");
    }

    @Test
    void nothingStarvesInSilence() {
        house.absent.addAll(List.of("tan", "guo"));
        Question nobodys = asked();
        assertThat(nobodys.seat()).isEmpty();
        house.work(17);
        assertThat(sweep().escalated()).isEqualTo(1);
        house.absent.clear();

        assertThat(sweep().rerouted()).isEqualTo(1);

        assertThat(now(nobodys).seat()).isEqualTo("SUPPORT");
        assertThat(now(nobodys).due()).as("its clock was running").isEqualTo(nobodys.due());
    }

    @Test
    void whatSomebodyTookWhoFallsIllGoesBackToThePost() {
        Question taken = house.perform("tan", new TakeQuestion(asked().id()));
        house.absent.add("tan");

        sweep();

        assertThat(now(taken).state()).isEqualTo(QuestionState.ASKED);
        assertThat(now(taken).seat()).isEqualTo("research");
    }

    private SweepQuestions.Result sweep() {
        return house.perform("system", new SweepQuestions());
    }

    @Test
    void eachStepIsTakenBack() {
        Question question = asked();
        answered(question);

        house.perform("tan", house.inverse);

        assertThat(now(question).state()).isEqualTo(QuestionState.ASKED);
        assertThat(now(question).answer()).isEmpty();
        assertThat(now(question).due()).isEqualTo(question.due());
    }

    @Test
    void aQuestionIsTakenBack() {
        asked();

        house.perform("li", house.inverse);

        assertThat(all(null, null)).isEmpty();
    }

    @Test
    void whatTheStateForbidsIsRefusedInWords() {
        Question question = asked();

        assertThatThrownBy(() -> house.perform("li", new TellQuestion(question.id())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("asked");
        assertThatThrownBy(() -> house.perform("li", new AskQuestion("product/财务软件", null, "接口", "？", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("product");
    }

    @Test
    void theFirstLineAndTheGapsAreCountedByTopic() {
        answered(asked());
        house.perform("tan", new PassQuestion(asked("性能").id(), "没有测过"));

        CountQuestions.Result counts = house.ask("li", new CountQuestions(null, null));

        assertThat(counts.total()).isEqualTo(new CountQuestions.Count("", 2, 1, 1, 1));
        assertThat(counts.topics())
                .containsExactly(
                        new CountQuestions.Count("性能", 1, 0, 0, 1), new CountQuestions.Count("接口", 1, 1, 1, 0));
    }
}
