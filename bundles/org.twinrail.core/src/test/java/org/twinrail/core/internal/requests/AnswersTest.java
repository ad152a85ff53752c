package org.twinrail.core.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.AdviceHeard;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.internal.Meeting;
import org.twinrail.core.notes.WriteNote;

class AnswersTest {
    private static final WriteNote NOTE = new WriteNote("a", "first");
    private static final String WRITTEN = "org/twinrail/note/written {\"code\":\"a\",\"words\":\"first\"}";

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome.Waiting waits(Ruling ruling, String user) {
        house.rules.on("note.write", new Said("规则", ruling, new Text("{whom}先同意", "{whom} first")));
        return house.does(user, NOTE).waiting();
    }

    private Outcome.Waiting joint() {
        house.rules.on("note.write", new Said("联合", new Ruling(Effect.JOINT, "sales", 48), Text.EMPTY));
        return house.gateway.perform(NOTE, Call.by("wang").with("zhang")).waiting();
    }

    private Outcome<Request> agrees(String user, Outcome.Waiting waiting) {
        return house.does(user, new AnswerRequest(waiting.request(), true, null));
    }

    private Outcome<Request> declines(String user, Outcome.Waiting waiting, String why) {
        return house.does(user, new AnswerRequest(waiting.request(), false, why));
    }

    @Test
    void aJointActionWaitsForTheColleagueItIsMeantToBeDoneWith() {
        Outcome.Waiting waiting = joint();

        assertThat(waiting.effect()).isEqualTo(Effect.JOINT);
        assertThat(waiting.whom()).isEqualTo("zhang");
        assertThat(waiting.until()).isEqualTo(HandClock.START.plus(Duration.ofHours(48)));
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void onceTheColleagueAgreesItIsDoneOnceByBothAndTheAuditTellsTheWholeStory() {
        Outcome.Waiting waiting = joint();
        UUID waited = house.requests().get(0).actionId();

        Outcome<Request> answer = agrees("zhang", waiting);

        assertThat(answer.result().state()).isEqualTo(Request.State.AGREED);
        assertThat(answer.result().answeredBy()).isEqualTo("zhang");
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.auditLines())
                .containsExactly("wang note.write DONE", "wang note.write WAITING", "zhang request.answer DONE");
        assertThat(house.audit())
                .filteredOn(e -> e.user().equals("wang"))
                .extracting(ListAudit.Entry::partner)
                .containsOnly("zhang");
        assertThat(house.audit()).extracting(ListAudit.Entry::id).contains(waited, answer.actionId());
        assertThat(house.sent()).contains(WRITTEN);
    }

    @Test
    void theRulesAreAskedAgainWithTheColleagueBeforeItGoesOn() {
        Outcome.Waiting waiting = joint();
        house.rules.judge("note.write", doer -> {
            assertThat(doer).isEqualTo(new Doer("wang", "marketing", null, "zhang", "sales"));
            return List.of(new Said("联合", new Ruling(Effect.JOINT, "sales", 48), Text.EMPTY));
        });

        assertThat(agrees("zhang", waiting).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void whoAgreesForADepartmentIsTheColleagueTheActionIsDoneWith() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.JOINT, "sales", 48), "wang");

        agrees("song", waiting);

        assertThat(house.rules.facts()).contains(new Doer("wang", "marketing", null, "song", "sales"));
        assertThat(house.audit())
                .filteredOn(e -> e.action().equals("note.write") && e.status() == Outcome.Status.DONE)
                .extracting(ListAudit.Entry::partner)
                .containsExactly("song");
    }

    @Test
    void whoApprovesDoesNotTakePart() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.APPROVAL, "song", 48), "wang");

        agrees("song", waiting);

        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.audit()).extracting(ListAudit.Entry::partner).containsOnlyNulls();
    }

    @Test
    void whatIsDeclinedIsNotDoneAndTheOneWhoWantedItHearsWhy() {
        Outcome.Waiting waiting = joint();

        Outcome<Request> answer = declines("zhang", waiting, "  太早  ");

        assertThat(answer.result().state()).isEqualTo(Request.State.DECLINED);
        assertThat(answer.result().answer()).isEqualTo("太早");
        assertThat(house.notes()).isEmpty();
        assertThat(house.sent()).hasSize(1).allSatisfy(event -> assertThat(event)
                .startsWith("org/twinrail/request/declined")
                .contains("太早"));
    }

    @Test
    void whoDeclinesSaysWhy() {
        Outcome.Waiting waiting = joint();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> declines("zhang", waiting, "  "))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem(
                                "answer", new Text("不同意时请说明理由（answer）", "say why (answer) when you decline"))));
        assertThat(house.requests()).extracting(Request::state).containsExactly(Request.State.OPEN);
    }

    @Test
    void whatIsAnsweredIsNotAnsweredAgain() {
        Outcome.Waiting waiting = joint();
        agrees("zhang", waiting);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> declines("zhang", waiting, "now not"))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).what().zh()).isEqualTo("该请求已结束：已同意");
                    assertThat(e.problems().get(0).what().en()).isEqualTo("the request is closed: agreed");
                });
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsHeardAndTheOtherIsToldThatItIsAnswered() throws Exception {
        house.does("admin", new RecordPerson("gu", "顾平", "management", null, null, null, null, null));
        Outcome.Waiting waiting = waits(new Ruling(Effect.APPROVAL, "management", 4), "wang");
        Meeting meeting = new Meeting();
        house.rules.judge("request.answer", doer -> {
            meeting.here();
            return List.of(new Said("允许", Ruling.allow(), Text.EMPTY));
        });

        List<String> answers =
                Meeting.of(() -> heard(() -> agrees("gao", waiting)), () -> heard(() -> agrees("gu", waiting)));

        assertThat(answers).containsExactlyInAnyOrder("DONE", "request");
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.sent().stream().filter(WRITTEN::equals)).hasSize(1);
    }

    private static String heard(Supplier<Outcome<Request>> answer) {
        try {
            return answer.get().status().name();
        } catch (InvalidInputException closed) {
            return closed.problems().get(0).where();
        }
    }

    @Test
    void aRequestThatIsNotThereIsTold() {
        UUID none = UUID.randomUUID();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", new AnswerRequest(none, true, null)))
                .withMessageContaining("there is no request " + none);
    }

    private void isNotAsked(String user, Outcome.Waiting waiting, String zh) {
        Outcome<Request> answer = agrees(user, waiting);

        assertThat(answer.status()).isEqualTo(Outcome.Status.REFUSED);
        Reason reason = answer.verdict().reasons().get(0);
        assertThat(reason.rule()).isEqualTo(Reason.SAFETY_CORE);
        assertThat(reason.text().zh()).contains(zh);
        assertThat(reason.owner()).isEqualTo(waiting.whom());
        assertThat(house.notes()).isEmpty();
        assertThat(house.requests()).extracting(Request::state).containsExactly(Request.State.OPEN);
    }

    @Test
    void onlyThePersonWhoWasAskedAnswers() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.APPROVAL, "zhang", 4), "wang");

        isNotAsked("song", waiting, "等待的是张三（销售部）的答复");
        assertThat(agrees("zhang", waiting).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void forADepartmentItsHeadAnswersAndNobodyElse() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.ADVICE, "sales", 4), "wang");

        isNotAsked("zhang", waiting, "销售部（负责人：宋强）");
        isNotAsked("gao", waiting, "销售部（负责人：宋强）");
        assertThat(agrees("song", waiting).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void forADepartmentWithoutHeadAnyOfItsPeopleAnswers() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.APPROVAL, "management", 4), "wang");

        isNotAsked("song", waiting, "总经理室");
        assertThat(agrees("gao", waiting).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void nobodyAnswersARequestOfTheirOwnNotEvenTheHead() {
        Outcome.Waiting waiting = waits(new Ruling(Effect.APPROVAL, "sales", 4), "song");

        isNotAsked("song", waiting, "不能答复自己提出的请求");
    }

    @Test
    void theAdministratorAnswersForNobody() {
        isNotAsked("admin", waits(new Ruling(Effect.APPROVAL, "song", 4), "wang"), "宋强");
    }

    @Test
    void agreedToWhatTheRulesNowRefuseIsNotDoneAndTheRequestStaysOpen() {
        Outcome.Waiting waiting = joint();
        house.rules.on("note.write", new Said("新规", Ruling.refuse("marketing"), Text.same("not any more")));

        Outcome<Request> answer = agrees("zhang", waiting);

        assertThat(answer.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(answer.verdict().reasons()).extracting(Reason::text).containsExactly(Text.same("not any more"));
        assertThat(house.notes()).isEmpty();
        assertThat(house.requests()).extracting(Request::state).containsExactly(Request.State.OPEN);
    }

    @Test
    void anAnswerForOneKindOfWaitIsNoneForAnother() {
        Outcome.Waiting waiting = joint();
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 4));

        assertThat(agrees("zhang", waiting).status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(house.notes()).isEmpty();
        assertThat(house.requests()).hasSize(1);
    }

    @Test
    void whatTheRulesAllowByNowIsDoneWithoutMore() {
        Outcome.Waiting waiting = joint();
        house.rules.on("note.write", Ruling.allow());

        assertThat(agrees("zhang", waiting).status()).isEqualTo(Outcome.Status.DONE);
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void whatWasWantedByOneWhoHasLeftIsNotDone() {
        Outcome.Waiting waiting = joint();
        house.does("admin", new RecordPerson("wang", "王五", "marketing", null, null, null, null, false));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> agrees("zhang", waiting))
                .withMessageContaining("\"wang\" has left");
        assertThat(house.notes()).isEmpty();
        assertThat(house.requests()).extracting(Request::state).containsExactly(Request.State.OPEN);
    }

    @Test
    void whatNoLongerFitsWhatIsStoredIsToldToWhoAgrees() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 4));
        Outcome<Recorded> wanted = house.does("zhang", new WriteNote("b", "on a"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> agrees("song", wanted.waiting()))
                .withMessageContaining("there is no note \"a\"");
        assertThat(house.requests()).extracting(Request::state).containsExactly(Request.State.OPEN);
    }

    @Test
    void thatAnAdviserWasHeardIsToldToTheReviewsWithWhatItIsAbout() {
        house.does("wang", new WriteNote("a", "before"));
        List<Object> told = new ArrayList<>();
        house.review((changes, work) -> {
            told.addAll(changes);
            return List.of();
        });

        declines("song", waits(new Ruling(Effect.ADVICE, "sales", 4), "wang"), "太急");

        assertThat(told).singleElement().isInstanceOfSatisfying(AdviceHeard.class, heard -> {
            assertThat(heard.object()).isEqualTo(new ObjectRef("note", "a"));
            assertThat(heard.request().state()).isEqualTo(Request.State.DECLINED);
            assertThat(heard.request().answer()).isEqualTo("太急");
        });
    }

    @Test
    void ofJointWorkAndApprovalNoAdviserIsHeard() {
        house.does("wang", new WriteNote("a", "before"));
        List<Object> told = new ArrayList<>();
        house.review((changes, work) -> {
            told.addAll(changes);
            return List.of();
        });

        declines("song", waits(new Ruling(Effect.APPROVAL, "sales", 4), "wang"), "太急");

        assertThat(told).isEmpty();
    }
}
