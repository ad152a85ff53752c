package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.NoteWritten;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.TearNotes;
import org.twinrail.core.notes.WriteNote;

/** What a handler finds in its work, and actions done as parts of another. */
class PartsTest {
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
    void thePartsOfAnActionAreDoneByTheSamePersonAndEachIsInTheAudit() {
        Outcome<Integer> outcome = house.does("zhang", new PostNotes("a", "b"));

        assertThat(outcome.result()).isEqualTo(2);
        assertThat(house.auditLines())
                .containsExactly("zhang note.post DONE", "zhang note.write DONE", "zhang note.write DONE");
    }

    @Test
    void aPartIsDoneJointlyWhereTheWholeIs() {
        house.gateway.perform(new PostNotes("a", "b"), Call.by("wang").with("zhang"));

        assertThat(house.audit()).extracting("partner").containsOnly("zhang");
    }

    @Test
    void eachPartsChangesAreReviewed() {
        List<Object> seen = new ArrayList<>();
        house.review((changes, work) -> {
            seen.addAll(changes);
            return List.of();
        });

        house.does("zhang", new PostNotes("a", "b"));

        assertThat(seen).containsExactly(new NoteWritten("a", "posted"), new NoteWritten("b", "posted"));
    }

    @Test
    void aPartThatIsRefusedUndoesTheWholeAndItsReasonIsTheWholesReason() {
        house.does("zhang", new WriteNote("b", "sealed"));

        Outcome<Integer> outcome = house.does("zhang", new PostNotes("a", "b"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons().get(0).text().en()).contains("may no longer be changed");
        assertThat(house.notes()).containsExactly("b=sealed");
        assertThat(house.auditLines()).containsExactly("zhang note.post REFUSED", "zhang note.write DONE");
    }

    @Test
    void aPartTheRulesRefuseUndoesTheWhole() {
        house.rules.on("note.write", new Said("部分", Ruling.refuse("marketing"), Text.same("not you")));

        Outcome<Integer> outcome = house.does("zhang", new PostNotes("a", "b"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons()).containsExactly(new Reason("部分", Text.same("not you"), "marketing"));
        assertThat(house.auditLines()).containsExactly("zhang note.post REFUSED");
    }

    @Test
    void aPartThatWouldHaveToWaitUndoesTheWholeAndNobodyIsAsked() {
        house.rules.on("note.write", new Said("问", new Ruling(Effect.APPROVAL, "song", 4), Text.EMPTY));

        Outcome<Integer> outcome = house.does("zhang", new PostNotes("a", "b"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons())
                .containsExactly(Reason.ofSafetyCore(
                        new Text("其中的操作 note.write 未能完成", "the action note.write within it was not done")));
        assertThat(house.requests()).isEmpty();
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void aPartThatCannotBeTakenIsToldOfAndTheWholeIsNotDone() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", new PostNotes("a", " ")));
        // the whole's own constraint stops it; one of a part's stops it as well
        house.atTheEnd(work -> {
            if (work.ask(new ListNotes()).size() == 1) {
                work.perform(new WriteNote("c", "on nothing"));
            }
        });
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("zhang", new WriteNote("a", "first")))
                .withMessageContaining("there is no note \"nothing\"");

        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
    }

    @Test
    void aHandlersTimeIsThePlatformsAndItsIdTheActions() {
        AtomicReference<Work> seen = new AtomicReference<>();
        house.atTheEnd(seen::set);

        Outcome<?> outcome = house.does("zhang", new WriteNote("a", "first"));

        assertThat(seen.get().now()).isEqualTo(HandClock.START);
        assertThat(seen.get().today()).isEqualTo("2017-03-01");
        assertThat(seen.get().actionId()).isEqualTo(outcome.actionId());
        assertThat(seen.get().actor().name()).isEqualTo("张三");
        assertThat(seen.get().partner()).isEmpty();
        assertThat(seen.get().expectedVersion()).isNull();
    }

    @Test
    void aHandlerThatOpensTheGatewayInsteadOfItsWorkIsTold() {
        house.atTheEnd(work -> house.gateway.perform(new WriteNote("b", "second"), Call.by("zhang")));

        assertThatIllegalStateException()
                .isThrownBy(() -> house.does("zhang", new WriteNote("a", "first")))
                .withMessageContaining("within another");
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void anUnknownResourceIsTold() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> {
            house.atTheEnd(work -> work.resource(String.class));
            house.does("zhang", new WriteNote("a", "first"));
        });
    }

    @Test
    void whatAQueryChangesIsNotKept() {
        house.does("zhang", new WriteNote("a", "first"));

        assertThat(house.asks(new TearNotes())).isZero();
        assertThat(house.notes()).containsExactly("a=first");
    }
}
