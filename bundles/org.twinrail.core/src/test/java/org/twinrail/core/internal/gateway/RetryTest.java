package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.House;
import org.twinrail.core.internal.Meeting;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

class RetryTest {
    private static final WriteNote NOTE = new WriteNote("a", "first");

    private final UUID id = UUID.randomUUID();
    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theSameActionIdAgainReturnsTheFirstOutcomeAndDoesNothingTwice() {
        Outcome<Recorded> first = house.does("zhang", id, NOTE);
        house.does("zhang", new WriteNote("a", "changed since"));

        Outcome<Recorded> again = house.does("zhang", id, NOTE);

        assertThat(again.repeated()).isTrue();
        assertThat(again).usingRecursiveComparison().ignoringFields("repeated").isEqualTo(first);
        assertThat(house.notes()).containsExactly("a=changed since");
        assertThat(house.audit()).hasSize(2);
        assertThat(house.sent()).hasSize(2);
    }

    @Test
    void aRetryIsAnsweredWithoutAskingTheRulesAgain() {
        house.does("zhang", id, NOTE);
        house.rules.on("note.write", Ruling.refuse("marketing"));
        int before = house.rules.timesAsked();

        assertThat(house.does("zhang", id, NOTE).status()).isEqualTo(Outcome.Status.DONE);
        assertThat(house.rules.timesAsked()).isEqualTo(before);
    }

    @Test
    void aRefusalIsRememberedAsWell() {
        house.rules.on("note.write", Ruling.refuse("marketing"));
        Outcome<Recorded> first = house.does("zhang", id, NOTE);
        house.rules.on("note.write", Ruling.allow());

        Outcome<Recorded> again = house.does("zhang", id, NOTE);

        assertThat(again.repeated()).isTrue();
        assertThat(again.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(again.verdict()).isEqualTo(first.verdict());
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void aRefusalBySafetyCoreIsRememberedAsWell() {
        house.does("zhang", new WriteNote("a", "sealed"));
        house.does("zhang", id, new WriteNote("a", "other"));

        Outcome<Recorded> again = house.does("zhang", id, new WriteNote("a", "other"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(house.audit()).hasSize(2);
    }

    @Test
    void theSameIdWithOtherParametersIsToldSoInBothLanguages() {
        house.does("zhang", id, NOTE);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", id, new WriteNote("a", "second")))
                .satisfies(e -> {
                    Problem problem = e.problems().get(0);
                    assertThat(problem.where()).isEqualTo("id");
                    assertThat(problem.what().zh()).contains(id.toString()).contains("同样的参数");
                    assertThat(problem.what().en()).contains("note.write").contains("same parameters");
                });
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void theSameIdForAnotherActionIsToldSo() {
        house.does("zhang", id, NOTE);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", id, new PostNotes("b", "c")));
        assertThat(house.notes()).containsExactly("a=first");
    }

    @Test
    void aSetOfRolesInAnotherOrderIsTheSameAction() {
        house.does("admin", id, roles("QUOTER", "MENTOR"));

        Outcome<Recorded> again = house.does("admin", id, roles("MENTOR", "QUOTER"));

        assertThat(again.repeated()).isTrue();
    }

    private static RecordPerson roles(String one, String other) {
        Set<String> roles = new LinkedHashSet<>(List.of(one, other));
        return new RecordPerson("sun", "孙一", "sales", null, null, null, roles, null);
    }

    @Test
    void whileItWaitsARetrySaysForWhom() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 5));
        Outcome<Recorded> first = house.does("zhang", id, NOTE);

        Outcome<Recorded> again = house.does("zhang", id, NOTE);

        assertThat(again.repeated()).isTrue();
        assertThat(again.waiting()).isEqualTo(first.waiting());
        assertThat(house.requests()).hasSize(1);
    }

    @Test
    void afterItWasAgreedToARetryHasTheResult() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 5));
        Outcome<Recorded> first = house.does("zhang", id, NOTE);
        house.does("song", new AnswerRequest(first.waiting().request(), true, null));

        Outcome<Recorded> again = house.does("zhang", id, NOTE);

        assertThat(again.status()).isEqualTo(Outcome.Status.DONE);
        assertThat(again.actionId()).isEqualTo(id);
        assertThat(again.result().change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(again.waiting()).isNull();
        assertThat(again.repeated()).isTrue();
    }

    @Test
    void afterItWasDeclinedARetryStillSaysThatItWaited() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 5));
        Outcome<Recorded> first = house.does("zhang", id, NOTE);
        house.does("song", new AnswerRequest(first.waiting().request(), false, "太早"));

        Outcome<Recorded> again = house.does("zhang", id, NOTE);

        assertThat(again.status()).isEqualTo(Outcome.Status.WAITING);
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void anActionThatReturnsANumberHasItAgain() {
        Outcome<Integer> first = house.does("zhang", id, new PostNotes("a", "b"));

        assertThat(first.result()).isEqualTo(2);
        assertThat(house.does("zhang", id, new PostNotes("a", "b")).result()).isEqualTo(2);
    }

    @Test
    void twoWhoSendTheSameIdAtOnceGetOneOutcomeAndOneIsTheRepetition() throws Exception {
        Meeting meeting = new Meeting();
        house.rules.judge("note.write", doer -> {
            meeting.here();
            return List.of(new Said("允许", Ruling.allow(), Text.EMPTY));
        });
        Callable<Outcome<Recorded>> send = () -> house.does("zhang", id, NOTE);

        assertThat(Meeting.of(send, send)).extracting(Outcome::repeated).containsExactlyInAnyOrder(true, false);
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.audit()).hasSize(1);
        assertThat(house.sent()).hasSize(1);
    }
}
