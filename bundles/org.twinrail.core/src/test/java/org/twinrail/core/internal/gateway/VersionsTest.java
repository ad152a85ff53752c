package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.House;
import org.twinrail.core.internal.Meeting;
import org.twinrail.core.notes.WriteNote;

class VersionsTest {
    private House house;

    @BeforeEach
    void open() {
        house = new House();
        house.does("zhang", new WriteNote("a", "first"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome<Recorded> writeSeeing(long version, String words) {
        return house.gateway.perform(new WriteNote("a", words), Call.by("zhang").expecting(version));
    }

    @Test
    void whoSawTheStoredVersionChangesItAndGetsTheNextOne() {
        assertThat(writeSeeing(0, "second").result().version()).isEqualTo(1);
        assertThat(writeSeeing(1, "third").result().version()).isEqualTo(2);
    }

    @Test
    void whoSawAnOlderVersionIsToldBothVersionsAndNothingChanges() {
        house.does("li", new WriteNote("a", "second"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> writeSeeing(0, "third"))
                .satisfies(
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem(
                                                "expectedVersion",
                                                new Text(
                                                        "您看到的是第 0 版，现在已是第 1 版；请重新查看后再改",
                                                        "you saw version 0, it is version 1 now; look at it again before you change it"))));
        assertThat(house.notes()).containsExactly("a=second");
        assertThat(house.audit()).hasSize(2);
    }

    @Test
    void whoSawNoVersionTakesItAsItIs() {
        house.does("li", new WriteNote("a", "second"));

        assertThat(house.does("zhang", new WriteNote("a", "third")).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void whoMeansToMakeSomethingMakesIt() {
        Outcome<Recorded> made = house.gateway.perform(
                new WriteNote("b", "first"), Call.by("zhang").expecting(Call.ABSENT));

        assertThat(made.result().version()).isZero();
    }

    @Test
    void whoMeansToMakeWhatIsThereIsToldAndNothingChanges() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> writeSeeing(Call.ABSENT, "second"))
                .withMessage("expectedVersion: this is there already; open it and change it there");
        assertThat(house.notes()).containsExactly("a=first");
    }

    private void bothHaveReadBeforeEitherWrites() {
        Meeting meeting = new Meeting();
        house.rules.judge("note.write", doer -> {
            meeting.here();
            return List.of(new Said("允许", Ruling.allow(), Text.EMPTY));
        });
    }

    @Test
    void twoWhoChangeTheSameAtOnceAreBothDoneOneAfterTheOther() throws Exception {
        bothHaveReadBeforeEitherWrites();

        List<Outcome<Recorded>> outcomes = Meeting.of(
                () -> house.does("zhang", new WriteNote("a", "by zhang")),
                () -> house.does("li", new WriteNote("a", "by li")));

        assertThat(outcomes).extracting(o -> o.result().version()).containsExactlyInAnyOrder(1L, 2L);
        String last = outcomes.get(0).result().version() == 2 ? "a=by zhang" : "a=by li";
        assertThat(house.notes()).containsExactly(last);
        assertThat(house.audit()).hasSize(3);
        assertThat(house.sent()).hasSize(3);
    }

    @Test
    void twoWhoMakeTheSameAtOnceAreBothDoneAndOneOfThemChangedIt() throws Exception {
        bothHaveReadBeforeEitherWrites();

        List<Outcome<Recorded>> outcomes = Meeting.of(
                () -> house.does("zhang", new WriteNote("b", "by zhang")),
                () -> house.does("li", new WriteNote("b", "by li")));

        assertThat(outcomes)
                .extracting(o -> o.result().change())
                .containsExactlyInAnyOrder(Recorded.Change.CREATED, Recorded.Change.UPDATED);
    }

    @Test
    void ofTwoWhoSawTheSameVersionOneIsDoneAndTheOtherIsToldSo() throws Exception {
        bothHaveReadBeforeEitherWrites();
        Callable<String> write = () -> {
            try {
                return String.valueOf(writeSeeing(0, "again").status());
            } catch (InvalidInputException moved) {
                return moved.problems().get(0).where();
            }
        };

        assertThat(Meeting.of(write, write)).containsExactlyInAnyOrder("DONE", "expectedVersion");
        assertThat(house.audit()).hasSize(2);
    }

    @Test
    void whatClashesFourTimesIsDoneAtTheFifthAndOnlyOnce() {
        house.transactions.clash(4);

        Outcome<Recorded> outcome = house.does("zhang", new WriteNote("a", "second"));

        assertThat(outcome.result().version()).isEqualTo(1);
        assertThat(house.audit()).hasSize(2);
        assertThat(house.sent()).hasSize(2);
    }

    @Test
    void whatClashesFiveTimesIsGivenUpAndTheUserIsToldToTryAgain() {
        int before = house.transactions.writes();
        house.transactions.clash(5);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", new WriteNote("a", "second")))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).what().zh()).contains("请稍后再试");
                    assertThat(e.problems().get(0).what().en()).contains("try again in a moment");
                });
        assertThat(house.transactions.writes() - before).isEqualTo(5);
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.audit()).hasSize(1);
    }
}
