package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.HideNote;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

class BatchesTest {
    private static final Call ZHANG = Call.by("zhang");
    private static final String TOO_LONG = "more than twenty characters";

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static List<Gateway.Step> steps(Action<?>... actions) {
        return Arrays.stream(actions)
                .map(action -> new Gateway.Step(action, UUID.randomUUID()))
                .toList();
    }

    private static WriteNote note(String code, String words) {
        return new WriteNote(code, words);
    }

    /** Each attempt as its status, or as where its problems are. */
    private static List<String> shown(List<Gateway.Attempt> attempts) {
        return attempts.stream()
                .map(a -> a.outcome() == null
                        ? a.problems().get(0).where()
                        : a.outcome().status().name())
                .toList();
    }

    @Test
    void whereAllGoesWellAllIsDoneInOneTransaction() {
        int before = house.transactions.writes();

        List<Gateway.Attempt> attempts =
                house.gateway.performAll(steps(note("a", "1"), note("b", "2"), note("a", "3")), ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "DONE", "DONE");
        assertThat(house.transactions.writes() - before).isEqualTo(1);
        assertThat(house.notes()).containsExactly("a=3", "b=2");
        assertThat(house.audit()).hasSize(3);
        assertThat(house.sent()).hasSize(3);
    }

    @Test
    void whatRulesRefuseOrLetWaitStandsAmongTheDoneInOneTransaction() {
        house.rules.on("note.post", Ruling.refuse("marketing"));
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 4));
        int before = house.transactions.writes();

        List<Gateway.Attempt> attempts =
                house.gateway.performAll(steps(new PostNotes("x", "y"), note("a", "1")), ZHANG);

        assertThat(shown(attempts)).containsExactly("REFUSED", "WAITING");
        assertThat(house.transactions.writes() - before).isEqualTo(1);
        assertThat(house.auditLines()).containsExactly("zhang note.post REFUSED", "zhang note.write WAITING");
        assertThat(house.requests()).hasSize(1);
    }

    @Test
    void aStepThatCannotBeTakenDoesNotStopTheOthersAndSaysWhy() {
        List<Gateway.Attempt> attempts = house.gateway.performAll(
                steps(note("a", "1"), note("b", TOO_LONG), note("", "2"), note("c", "on nothing"), note("d", "4")),
                ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "words", "code", "words", "DONE");
        assertThat(house.notes()).containsExactly("a=1", "d=4");
        assertThat(house.audit()).hasSize(2);
    }

    @Test
    void aStepTheSafetyCoreRefusesIsInTheAuditAndTheOthersAreDone() {
        house.does("zhang", note("s", "sealed"));

        List<Gateway.Attempt> attempts =
                house.gateway.performAll(steps(note("a", "1"), note("s", "open"), note("b", "2")), ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "REFUSED", "DONE");
        assertThat(house.notes()).containsExactly("a=1", "b=2", "s=sealed");
        assertThat(house.auditLines())
                .containsExactly(
                        "zhang note.write DONE",
                        "zhang note.write DONE",
                        "zhang note.write DONE",
                        "zhang note.write REFUSED");
    }

    @Test
    void aStepBuildsOnThoseBeforeItAlsoAcrossOneThatFailed() {
        List<Gateway.Attempt> attempts = house.gateway.performAll(
                steps(note("a", "1"), note("b", TOO_LONG), note("c", "on a"), note("d", "on b")), ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "words", "DONE", "words");
    }

    @Test
    void stepsSentAgainAreDoneOnce() {
        List<Gateway.Step> steps = steps(note("a", "1"), note("b", TOO_LONG), note("c", "3"));
        house.gateway.performAll(steps, ZHANG);

        List<Gateway.Attempt> again = house.gateway.performAll(steps, ZHANG);

        assertThat(shown(again)).containsExactly("DONE", "words", "DONE");
        assertThat(again.get(0).outcome().repeated()).isTrue();
        assertThat(again.get(2).outcome().repeated()).isTrue();
        assertThat(house.audit()).hasSize(2);
    }

    @Test
    void theSameIdTwiceInABatchIsDoneOnce() {
        UUID id = UUID.randomUUID();

        List<Gateway.Attempt> attempts = house.gateway.performAll(
                List.of(new Gateway.Step(note("a", "1"), id), new Gateway.Step(note("a", "1"), id)), ZHANG);

        assertThat(attempts).extracting(a -> a.outcome().repeated()).containsExactly(false, true);
        assertThat(house.audit()).hasSize(1);
    }

    @Test
    void aHandlerThatFailsTakesItsTransactionBackAndIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> house.gateway.performAll(steps(note("a", "1"), new HideNote("a")), ZHANG))
                .withMessageContaining("note.hide");

        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
    }

    @Test
    void someoneUnknownDoesNoneOfTheSteps() {
        List<Gateway.Attempt> attempts =
                house.gateway.performAll(steps(note("a", "1"), note("b", "2")), Call.by("nobody"));

        assertThat(shown(attempts)).containsExactly("user", "user");
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void noStepsAreNoAttempts() {
        assertThat(house.gateway.performAll(List.of(), ZHANG)).isEmpty();
        assertThat(house.gateway.rehearse(List.of(), ZHANG)).isEmpty();
    }

    @Test
    void aRehearsalSaysWhatWouldBecomeOfEachStepAndLeavesNothing() {
        house.does("zhang", note("s", "sealed"));
        house.rules.on("note.post", new Ruling(Effect.APPROVAL, "song", 4));
        List<Gateway.Step> steps =
                steps(note("a", "1"), note("s", "open"), note("b", TOO_LONG), new PostNotes("x", "y"), note("c", "3"));

        assertThat(shown(house.gateway.rehearse(steps, ZHANG)))
                .containsExactly("DONE", "REFUSED", "words", "WAITING", "DONE");
        assertThat(house.notes()).containsExactly("s=sealed");
        assertThat(house.audit()).hasSize(1);
        assertThat(house.requests()).isEmpty();
        assertThat(house.sent()).hasSize(1);
        assertThat(shown(house.gateway.performAll(steps, ZHANG)))
                .containsExactly("DONE", "REFUSED", "words", "WAITING", "DONE");
    }

    @Test
    void inARehearsalAStepBuildsOnThoseBeforeItAlsoAcrossOneThatFailed() {
        List<Gateway.Attempt> attempts = house.gateway.rehearse(
                steps(note("a", "1"), note("b", TOO_LONG), note("c", "on a"), note("d", "on b")), ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "words", "DONE", "words");
    }

    @Test
    void inARehearsalWhatAFailedStepHadStoredIsGoneForTheNext() {
        house.atTheEnd(work -> {
            if (work.ask(new ListNotes()).equals(List.of("a=1", "b=half"))) {
                throw new InvalidInputException("words", Text.same("after it was stored"));
            }
        });

        List<Gateway.Attempt> attempts =
                house.gateway.rehearse(steps(note("a", "1"), note("b", "half"), note("c", "on b")), ZHANG);

        assertThat(shown(attempts)).containsExactly("DONE", "words", "words");
    }

    @Test
    void aHandlerThatFailsInARehearsalIsTold() {
        assertThatIllegalStateException().isThrownBy(() -> house.gateway.rehearse(steps(new HideNote("a")), ZHANG));
    }

    @Test
    void aStepWithoutIdIsNotAStep() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Gateway.Step(note("a", "1"), null));
    }
}
