package org.twinrail.coordination.internal.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Ruling;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.facts.AttachedFact;
import org.twinrail.coordination.internal.TestHouse;
import org.twinrail.coordination.notes.AddNote;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.notes.ChangeNote;
import org.twinrail.coordination.notes.ListNotes;
import org.twinrail.coordination.notes.Note;
import org.twinrail.coordination.notes.RemoveNote;

/** Notes on an object: what is written is read by those it is for, and by nobody else. */
class NotesTest {
    private final TestHouse house = new TestHouse();
    private String object;

    @BeforeEach
    void somethingToNote() {
        object = house.perform("li", new RaiseConflict("STANDING", "deal/1", List.of("wang"), "有分歧", null))
                .object()
                .toString();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Note write(String by, String text, Audience audience, Boolean pinned) {
        house.pass(Duration.ofMinutes(1));
        return house.perform(by, new AddNote(object, text, audience, pinned));
    }

    private List<String> read(String by, ListNotes query) {
        return house.ask(by, query).stream().map(Note::text).toList();
    }

    private ListNotes all() {
        return sorted(null);
    }

    private ListNotes sorted(String sort) {
        return new ListNotes(object, null, null, null, null, sort, null, null);
    }

    @Test
    void aNoteSaysWhoWroteItWhenAndForWhom() {
        Note note = write("li", "  客户要求三月底前交货  ", null, null);

        assertThat(note.text()).isEqualTo("客户要求三月底前交货");
        assertThat(note.author()).isEqualTo("li");
        assertThat(note.department()).isEqualTo("sales");
        assertThat(note.audience()).isEqualTo(Audience.BOTH);
        assertThat(note.at()).isEqualTo(house.now);
        assertThat(note.changedAt()).isNull();
        assertThat(house.ask("wang", all())).containsExactly(note);
    }

    @Test
    void pinnedOnesComeFirstAndThenTheNewer() {
        write("li", "一", null, true);
        write("li", "二", null, null);
        write("li", "三", null, null);

        assertThat(read("li", all())).containsExactly("一", "三", "二");
        assertThat(read("li", sorted("at"))).containsExactly("一", "二", "三");
        assertThat(read("li", new ListNotes(object, null, null, null, true, null, null, null)))
                .containsExactly("一");
        assertThat(read("li", new ListNotes(object, null, null, null, null, "at", 1, 1)))
                .containsExactly("二");
    }

    @Test
    void theyAreFoundByWordsWhateverTheirCapitalsAndByAuthor() {
        write("li", "Budget approved", null, null);
        write("wang", "新预算", null, null);

        assertThat(read("li", new ListNotes(object, "bUDGET", null, null, null, null, null, null)))
                .containsExactly("Budget approved");
        assertThat(read("li", new ListNotes(object, null, "wang", null, null, null, null, null)))
                .containsExactly("新预算");
    }

    @Test
    void aDepartmentsOwnNoteIsReadByThoseTheRulesLetAndByItsAuthor() {
        write("li", "底价", Audience.DEPARTMENT, null);
        write("wang", "公开", null, null);

        assertThat(read("li", all())).contains("底价");
        assertThat(read("zhang", all())).as("no rule lets anybody read").containsExactly("公开");

        house.rules.coordination(fact ->
                fact instanceof AttachedFact note && note.sameDepartment() ? List.of(Ruling.allow()) : List.of());
        assertThat(read("zhang", all())).contains("底价");
        assertThat(read("wang", all())).containsExactly("公开");
    }

    @Test
    void whoBelongsToNoDepartmentWritesForBoth() {
        assertThatThrownBy(() -> write("admin", "内部", Audience.DEPARTMENT, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("audience");
    }

    @Test
    void aChangedNoteSaysSoAndAPinAloneIsNoChange() {
        Note note = write("li", "旧", null, null);

        Note pinned = house.perform("li", new ChangeNote(note.id(), null, null, true));
        assertThat(pinned.pinned()).isTrue();
        assertThat(pinned.changedAt()).isNull();
        Note changed = house.perform("li", new ChangeNote(note.id(), "新", null, null));

        assertThat(changed.text()).isEqualTo("新");
        assertThat(changed.changedAt()).isEqualTo(house.now);
        assertThat(changed.version()).isGreaterThan(note.version());
        assertThatThrownBy(() -> house.perform("li", new ChangeNote(note.id(), " ", null, null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRemovedNoteIsGone() {
        Note note = write("li", "误写", null, null);

        house.perform("li", new RemoveNote(note.id()));

        assertThat(read("li", all())).isEmpty();
        assertThatThrownBy(() -> house.perform("li", new RemoveNote(note.id())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(note.id().toString());
    }

    @Test
    void theRulesSeeWhoseNoteItIs() {
        Note note = write("li", "底价", Audience.DEPARTMENT, null);

        assertThat(house.facts("zhang", new RemoveNote(note.id())))
                .anyMatch(new AttachedFact(AttachedFact.NOTE, "conflict", "DEPARTMENT", "sales", false, true)::equals);
        assertThat(house.facts("li", new RemoveNote(note.id())))
                .filteredOn(Deed.class::isInstance)
                .extracting(deed -> ((Deed) deed).owner())
                .containsExactly("li");
    }

    @Test
    void nothingHangsOnWhatIsNotThere() {
        for (String nowhere :
                List.of("conflict/" + UUID.randomUUID(), "conflict/x", "planet/mars", "conflict", "/", "conflict/ ")) {
            assertThatThrownBy(() -> house.perform("li", new AddNote(nowhere, "字", null, null)))
                    .as(nowhere)
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems().get(0).where()).isEqualTo("object"));
        }
    }
}
