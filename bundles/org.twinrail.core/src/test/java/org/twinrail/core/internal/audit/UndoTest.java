package org.twinrail.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordDepartment;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

class UndoTest {
    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID does(String user, Action<?> action) {
        return house.does(user, action).actionId();
    }

    private UUID writes(String user, String words) {
        return does(user, new WriteNote("a", words));
    }

    private Outcome<UndoAction.Undone> undo(String user, UUID id) {
        return house.does(user, new UndoAction(id));
    }

    private UUID undone(String user, UUID id) {
        Outcome<UndoAction.Undone> outcome = undo(user, id);
        assertThat(outcome.status()).as("%s", outcome.verdict().reasons()).isEqualTo(Outcome.Status.DONE);
        return outcome.actionId();
    }

    private String refusal(String user, UUID id) {
        Outcome<UndoAction.Undone> outcome = undo(user, id);
        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        return outcome.verdict().reasons().get(0).text().en();
    }

    private ListAudit.Entry row(UUID id) {
        return house.audit().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aChangeIsTakenBackAndTheAuditKeepsBoth() {
        writes("zhang", "first");
        UUID change = writes("zhang", "second");
        assertThat(row(change).undoable()).isTrue();

        UUID undo = undone("zhang", change);

        assertThat(house.notes()).containsExactly("a=first");
        assertThat(row(change).undone()).isEqualTo(undo);
        assertThat(row(change).undoable()).isFalse();
        assertThat(house.auditLines())
                .contains("zhang action.undo DONE", "zhang note.reword DONE", "zhang note.write DONE");
    }

    @Test
    void whatWasNewIsGoneAfterwards() {
        undone("zhang", writes("zhang", "first"));

        assertThat(house.notes()).isEmpty();
    }

    @Test
    void aSecondUndoSaysWhoDidItAndWhen() {
        UUID note = writes("zhang", "first");
        undone("meng", note);

        assertThat(refusal("zhang", note)).contains("孟丽", "2017-03-01", "cannot be undone again");
    }

    @Test
    void whatSomebodyChangedSinceStaysAndTheyAreNamed() {
        UUID first = writes("zhang", "first");
        house.clock.pass(Duration.ofMinutes(5));
        writes("li", "second");

        assertThat(refusal("zhang", first)).contains("\"a\"", "李四", "note.write");
        assertThat(house.notes()).containsExactly("a=second");
    }

    @Test
    void newestFirstAllCanBeTakenBack() {
        UUID first = writes("zhang", "first");
        UUID second = writes("li", "second");
        UUID third = writes("zhang", "third");

        undone("zhang", third);
        undone("li", second);
        undone("zhang", first);

        assertThat(house.notes()).isEmpty();
    }

    @Test
    void anUndoIsUndoneAndThenStandsInTheWayAgain() {
        UUID first = writes("zhang", "first");
        UUID second = writes("zhang", "second");
        UUID undo = undone("zhang", second);

        undone("zhang", undo);

        assertThat(house.notes()).containsExactly("a=second");
        assertThat(refusal("zhang", first)).contains("changed since");
    }

    @Test
    void anUndoIsNotUndoneOverAnotherOne() {
        writes("zhang", "zero");
        UUID first = writes("zhang", "first");
        UUID undoOfSecond = undone("zhang", writes("zhang", "second"));
        undone("zhang", first);

        assertThat(refusal("zhang", undoOfSecond)).contains("changed since", "action.undo");
        assertThat(house.notes()).containsExactly("a=zero");
    }

    @Test
    void whatTheSafetyCoreForbidsTheUndoDoesNotDoEither() {
        writes("zhang", "first");
        UUID sealing = writes("zhang", "sealed");

        assertThat(refusal("zhang", sealing)).contains("may no longer be changed");
        assertThat(house.notes()).containsExactly("a=sealed");
        assertThat(row(sealing).undoable()).isTrue();
    }

    @Test
    void anActionThatSaysNothingOfBeingTakenBackStays() {
        UUID posted = does("zhang", new PostNotes("x", "y"));

        assertThat(row(posted).undoable()).isFalse();
        assertThat(refusal("zhang", posted)).contains("note.post cannot be undone");
    }

    @Test
    void whatWasRefusedOrIsUnknownCannotBeUndone() {
        house.rules.on("note.write", Ruling.refuse("marketing"));
        UUID refused = writes("zhang", "first");

        assertThat(refusal("zhang", refused)).contains("note.write is refused");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> undo("zhang", UUID.randomUUID()));
    }

    @Test
    void theRulesSeeWhoseActionIsTakenBackInTheUndoAndInWhatItDoes() {
        UUID note = writes("zhang", "first");

        undo("li", note);

        assertThat(house.rules.facts())
                .contains(new Deed("note.drop", Deed.UNDO, "", "", "", ObjectRef.of("note", "a"), "zhang", ""));
        house.rules.on("action.undo", Ruling.refuse(""));
        assertThat(undo("zhang", writes("zhang", "again")).status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(house.notes()).containsExactly("a=again");
    }

    @Test
    void anUndoSentAgainIsDoneOnceAndWhatWasUndoneIsToldWhenSentAgain() {
        UUID note = writes("zhang", "first");
        UUID undo = undone("zhang", note);

        assertThat(house.does("zhang", undo, new UndoAction(note)).repeated()).isTrue();
        Outcome<?> again = house.does("zhang", note, new WriteNote("a", "first"));
        assertThat(again.repeated()).isTrue();
        assertThat(again.undone()).isTrue();
        assertThat(house.notes()).isEmpty();
    }

    @Test
    void aRunIsListedTheLatestFirstEvenWhereAllWasDoneInOneMoment() {
        UUID run = UUID.randomUUID();
        List<Gateway.Step> steps = List.of(
                new Gateway.Step(new WriteNote("a", "1"), UUID.randomUUID()),
                new Gateway.Step(new WriteNote("b", "2"), UUID.randomUUID()),
                new Gateway.Step(new WriteNote("a", "3"), UUID.randomUUID()));
        house.gateway.performAll(steps, Call.by("zhang").inBatch(run));
        writes("zhang", "outside");

        assertThat(house.asks(new ListAudit(null, null, null, null, run, null, null)))
                .extracting(ListAudit.Entry::id)
                .containsExactly(
                        steps.get(2).actionId(),
                        steps.get(1).actionId(),
                        steps.get(0).actionId());
    }

    @Test
    void aPersonGetsBackWhatTheyHadDownToWhatWasMissing() {
        does("admin", new RecordPerson("neu", "新人", "sales", null, null, null, null, null));
        Person before = person();
        UUID change = does(
                "admin", new RecordPerson("neu", "改名", "marketing", "meng", "华东", "a@b.cn", Set.of("MANAGER"), false));

        undone("admin", change);

        assertThat(person())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    private Person person() {
        return house.asks(new FindPerson("neu")).orElseThrow();
    }

    @Test
    void aNewPersonGoesUnlessSomethingRefersToThem() {
        UUID idle = does("admin", new RecordPerson("neu", "新人", "sales", null, null, null, null, null));
        UUID busy = does("admin", new RecordPerson("tun", "做事", "sales", null, null, null, null, null));
        does("tun", new WriteNote("t", "done"));

        undone("admin", idle);

        assertThat(house.asks(new FindPerson("neu"))).isEmpty();
        assertThat(refusal("admin", busy)).contains("in use", "actions in the audit: 1");
    }

    @Test
    void aDepartmentGoesOrGetsBackWhatItHad() {
        UUID made = does("admin", new RecordDepartment("legal", "法务部", "Legal", Department.Rail.NONE, null));
        UUID changed = does("admin", new RecordDepartment("legal", "法律部", "Law", Department.Rail.PULL, "gao"));

        undone("admin", changed);
        assertThat(legal().get(0))
                .isEqualTo(new Department("legal", new Text("法务部", "Legal"), Department.Rail.NONE, null, 2));
        undone("admin", made);
        assertThat(legal()).isEmpty();
    }

    private List<Department> legal() {
        return house.asks(new ListDepartments()).stream()
                .filter(d -> d.code().equals("legal"))
                .toList();
    }
}
