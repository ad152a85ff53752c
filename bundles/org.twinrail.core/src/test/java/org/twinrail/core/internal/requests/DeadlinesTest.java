package org.twinrail.core.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.WriteNote;

class DeadlinesTest {
    private static final WriteNote NOTE = new WriteNote("a", "first");

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome.Waiting waits(Effect effect, String whom, int hours) {
        house.rules.on("note.write", new Said("规则", new Ruling(effect, whom, hours), new Text("等{whom}", "{whom}")));
        return house.gateway.perform(NOTE, Call.by("wang").with("zhang")).waiting();
    }

    private Request only() {
        assertThat(house.requests()).hasSize(1);
        return house.requests().get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"JOINT", "APPROVAL"})
    void jointWorkAndApprovalsNobodyAnswersLapse(Effect effect) {
        waits(effect, "sales", 4);
        house.clock.pass(Duration.ofHours(4));

        assertThat(house.timers().runDue()).isEqualTo(1);

        assertThat(only().state()).isEqualTo(Request.State.SILENT);
        assertThat(only().answeredBy()).isNull();
        assertThat(house.notes()).isEmpty();
        assertThat(house.sent()).hasSize(1).allSatisfy(event -> assertThat(event)
                .startsWith("org/twinrail/request/silent"));
    }

    @Test
    void silenceOnAdviceIsNoObjectionAndTheActionIsDoneByWhoWantedIt() {
        waits(Effect.ADVICE, "sales", 4);
        house.clock.pass(Duration.ofHours(4));

        house.timers().runDue();

        assertThat(only().state()).isEqualTo(Request.State.SILENT);
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.auditLines())
                .containsExactly("admin request.lapse DONE", "wang note.write DONE", "wang note.write WAITING");
    }

    @Test
    void oneSecondBeforeTheDeadlineNothingLapsesAndAnAnswerStillCounts() {
        Outcome.Waiting waiting = waits(Effect.APPROVAL, "song", 4);
        house.clock.pass(Duration.ofHours(4).minusSeconds(1));

        assertThat(house.timers().runDue()).isZero();
        house.does("song", new AnswerRequest(waiting.request(), true, null));

        assertThat(only().state()).isEqualTo(Request.State.AGREED);
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void silenceIsNotDeclaredBeforeTheDeadline() {
        Outcome.Waiting waiting = waits(Effect.ADVICE, "sales", 4);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("admin", new LapseRequest(waiting.request(), null)))
                .withMessageContaining("has not passed")
                .withMessageContaining(HandClock.START.plus(Duration.ofHours(4)).toString());
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void afterTheDeadlineNobodyAnswersAnyMore() {
        Outcome.Waiting waiting = waits(Effect.JOINT, "sales", 4);
        house.clock.pass(Duration.ofHours(5));
        house.timers().runDue();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", new AnswerRequest(waiting.request(), true, null)))
                .withMessageContaining("the request is closed: no answer in time");
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void aWaitEndsOnce() {
        waits(Effect.ADVICE, "sales", 4);
        house.clock.pass(Duration.ofHours(5));
        house.timers().runDue();

        assertThat(house.timers().runDue()).isZero();
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void whatNobodyObjectedToButTheRulesNowRefuseEndsWithTheReason() {
        waits(Effect.ADVICE, "sales", 4);
        house.rules.on("note.write", new Said("新规", Ruling.refuse(""), new Text("不再允许", "not any more")));
        house.clock.pass(Duration.ofHours(4));

        house.timers().runDue();

        assertThat(only().state()).isEqualTo(Request.State.FAILED);
        assertThat(only().answer()).isEqualTo("不再允许");
        assertThat(house.notes()).isEmpty();
        assertThat(house.timers().runDue()).isZero();
    }

    @Test
    void whatNobodyObjectedToButCannotBeTakenAnyMoreEndsWithTheReason() {
        waits(Effect.ADVICE, "sales", 4);
        house.does("admin", new RecordPerson("wang", "王五", "marketing", null, null, null, null, false));
        house.clock.pass(Duration.ofHours(4));

        house.timers().runDue();

        assertThat(only().state()).isEqualTo(Request.State.FAILED);
        assertThat(only().answer()).contains("已离职");
    }

    @Test
    void aLongReasonIsShortenedToWhatFits() {
        Outcome.Waiting waiting = waits(Effect.ADVICE, "sales", 4);
        house.clock.pass(Duration.ofHours(4));

        house.does("admin", new LapseRequest(waiting.request(), "x".repeat(5000)));

        assertThat(only().answer()).isEqualTo("x".repeat(2000));
    }

    @Test
    void waitsEndInTheOrderOfTheirDeadlines() {
        house.rules.on("note.write", new Ruling(Effect.ADVICE, "sales", 9));
        house.does("wang", new WriteNote("late", "x"));
        house.rules.on("note.write", new Ruling(Effect.ADVICE, "sales", 2));
        house.does("wang", new WriteNote("soon", "x"));
        house.clock.pass(Duration.ofHours(10));

        house.timers().runDue();

        assertThat(house.sent())
                .filteredOn(event -> event.contains("note/written"))
                .satisfiesExactly(event -> assertThat(event).contains("soon"), event -> assertThat(event)
                        .contains("late"));
    }

    @Test
    void theListShowsTheOpenOnesOfWhomItIsAskedForTheOldestFirst() {
        house.rules.on("note.write", new Said("规则", new Ruling(Effect.APPROVAL, "song", 4), new Text("等", "wait")));
        UUID first = house.does("wang", NOTE).waiting().request();
        house.clock.pass(Duration.ofMinutes(1));
        UUID second = house.does("zhang", NOTE).waiting().request();
        house.clock.pass(Duration.ofMinutes(1));
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "gao", 4));
        UUID third = house.does("wang", NOTE).waiting().request();
        house.does("gao", new AnswerRequest(third, false, "no"));

        assertThat(ids(new ListRequests(null, null, null))).containsExactly(first, second);
        assertThat(ids(new ListRequests(null, null, true))).containsExactly(first, second, third);
        assertThat(ids(new ListRequests("gao", null, null))).isEmpty();
        assertThat(ids(new ListRequests("gao", null, true))).containsExactly(third);
        assertThat(ids(new ListRequests(null, "wang", false))).containsExactly(first);
        assertThat(ids(new ListRequests("song", "zhang", null))).containsExactly(second);
    }

    private List<UUID> ids(ListRequests query) {
        return house.asks(query).stream().map(Request::id).toList();
    }

    @Test
    void aRequestShowsWhatIsWantedByWhomOfWhomAndWhy() {
        Outcome.Waiting waiting = waits(Effect.JOINT, "sales", 4);

        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("actionId")
                .isEqualTo(new Request(
                        waiting.request(),
                        UUID.randomUUID(),
                        "note.write",
                        Text.same("note.write"),
                        "{\"code\":\"a\",\"words\":\"first\"}",
                        Effect.JOINT,
                        "wang",
                        "zhang",
                        HandClock.START,
                        HandClock.START.plus(Duration.ofHours(4)),
                        Request.State.OPEN,
                        null,
                        "",
                        new Text("等销售部（负责人：宋强）", "Sales (head: 宋强)")));
    }
}
