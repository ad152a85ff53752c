package org.twinrail.intelligence.internal.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.RefusedException;
import org.twinrail.intelligence.AddFieldNote;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ListContributions;
import org.twinrail.intelligence.ListFieldNotes;
import org.twinrail.intelligence.MergeFieldNote;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.intelligence.RejectFieldNote;
import org.twinrail.intelligence.ShowCard;
import org.twinrail.intelligence.internal.House;

/** Field notes: typed, linked to what says the same, rated, aged (D7). */
class FieldNotesTest {
    private static final String CUT = "华北软件下周全线降价 8%";

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private FieldNote note(String login, String text) {
        return note(login, text, null);
    }

    private FieldNote note(String login, String text, LocalDate observed) {
        return house.perform(
                login, new AddFieldNote(text, null, null, null, null, null, Provenance.FIRST_HAND, observed));
    }

    private void knowsRival() {
        house.perform("wang", new RecordCompetitor("华北软件", null, null, null, null));
    }

    private List<FieldNote> all(NoteState state, Boolean expired) {
        return house.ask("wang", new ListFieldNotes(state, null, null, null, null, null, expired, null, null, null));
    }

    @Test
    void aKnownCompetitorIsFoundInTheWordsAndMakesTheKind() {
        knowsRival();

        FieldNote note = note("li", CUT);

        assertThat(note.competitor()).isEqualTo("华北软件");
        assertThat(note.kind()).isEqualTo(NoteKind.COMPETITOR);
        assertThat(note.observedOn()).isEqualTo("2026-03-02");
        assertThat(note.validUntil()).isEqualTo("2026-05-01");
    }

    @Test
    void whereTheRulesFindNoKindThePersonIsAskedForIt() {
        house.rules.kinds = List.of();

        assertThatThrownBy(() -> note("li", "王总换了办公室"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void nobodyHasSeenWhatIsStillToCome() {
        assertThatThrownBy(() -> note("li", CUT, LocalDate.parse("2026-03-03")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-03-03");
    }

    @Test
    void theSameFromAnotherPersonIsLinkedToTheFirstAndConfirmsIt() {
        knowsRival();
        FieldNote first = note("li", CUT);

        FieldNote second = note("sun", "听说华北软件下周要全线降价8%");
        FieldNote third = note("meng", "华北软件下周要全线降价 8% 了");

        assertThat(second.state()).isEqualTo(NoteState.SAME);
        assertThat(List.of(second.sameAs(), third.sameAs()))
                .as("never to one in between")
                .containsOnly(first.id());
        assertThat(all(NoteState.NEW, null)).singleElement().satisfies(n -> assertThat(n.confirmations())
                .isEqualTo(2));
    }

    @Test
    void whoRepeatsOneselfConfirmsNothing() {
        note("li", CUT);

        note("li", CUT);

        assertThat(all(NoteState.NEW, null)).singleElement().satisfies(n -> assertThat(n.confirmations())
                .isZero());
    }

    @Test
    void theSameWordsLongAgoOrOnAnotherTopicAreAnotherNote() {
        FieldNote longAgo = note("li", CUT, LocalDate.parse("2026-01-30"));
        FieldNote today = note("sun", CUT);
        FieldNote elsewhere = house.perform(
                "sun",
                new AddFieldNote(CUT, NoteKind.CUSTOMER, "customer/远方", null, null, null, Provenance.SECONDARY, null));

        assertThat(List.of(longAgo, today, elsewhere))
                .extracting(FieldNote::sameAs)
                .containsOnlyNulls();
    }

    @Test
    void withoutARuleNothingIsTheSameAndNothingAges() {
        house.rules.aboutNotes = List.of();
        note("li", CUT);

        FieldNote second = note("sun", CUT);

        assertThat(second.state()).isEqualTo(NoteState.NEW);
        assertThat(second.validUntil()).isNull();
    }

    @Test
    void aNoteCountsOnItsLastDayAndNotOnTheNext() {
        knowsRival();
        FieldNote note = note("li", CUT);
        house.perform("wang", new ConfirmFieldNote(note.id(), Confidence.HIGH, null));

        house.pass(Duration.ofDays(60));
        assertThat(all(null, false)).hasSize(1);
        assertThat(house.ask("li", new ShowCard("华北软件")).notes()).hasSize(1);

        house.pass(Duration.ofDays(1));
        assertThat(all(null, true)).singleElement().satisfies(n -> assertThat(n.expired())
                .isTrue());
        assertThat(house.ask("li", new ShowCard("华北软件")).notes()).isEmpty();
    }

    @Test
    void aConfirmedNoteIsAContributionOfItsAuthorsDepartmentAndUndoTakesBoth() {
        FieldNote note = note("li", CUT);
        house.perform("wang", new ConfirmFieldNote(note.id(), Confidence.HIGH, NoteKind.POLICY));
        assertThat(contributions()).isEqualTo(1);

        house.undo("wang");

        assertThat(contributions()).isZero();
        FieldNote again = all(NoteState.NEW, null).get(0);
        assertThat(again.kind()).isEqualTo(NoteKind.CUSTOMER);
        assertThat(again.confidence()).isNull();
    }

    private int contributions() {
        return house.ask("wang", new ListContributions("sales", "marketing", true, null, null))
                .size();
    }

    @Test
    void oneOfTheSameDepartmentGivesItNothing() {
        FieldNote note = note("meng", CUT);

        house.perform("wang", new ConfirmFieldNote(note.id(), Confidence.HIGH, null));

        assertThat(house.ask("wang", new ListContributions(null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aMergedNoteTakesThoseLinkedToItAlongAndUndoBringsThemBack() {
        FieldNote first = note("li", "华北软件换了销售总监");
        FieldNote other = note("sun", CUT);
        FieldNote linked = note("meng", CUT);
        house.perform("wang", new MergeFieldNote(other.id(), first.id()));
        assertThat(all(NoteState.SAME, null)).extracting(FieldNote::sameAs).containsOnly(first.id());

        house.undo("wang");

        assertThat(all(NoteState.SAME, null)).singleElement().satisfies(n -> assertThat(List.of(n.id(), n.sameAs()))
                .containsExactly(linked.id(), other.id()));
    }

    @Test
    void whatWasRatedIsNotRatedAgainAndNothingIsMergedIntoWhatWasRejected() {
        FieldNote rejected = note("li", "华北软件换了销售总监");
        house.perform("wang", new RejectFieldNote(rejected.id(), "不属实"));
        FieldNote note = note("sun", CUT);

        assertThatThrownBy(() -> house.perform("wang", new RejectFieldNote(rejected.id(), "再退一次")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.perform("wang", new MergeFieldNote(note.id(), rejected.id())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.perform("wang", new MergeFieldNote(note.id(), note.id())))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNoteThatAnotherOneConfirmsIsNotTakenBack() {
        note("li", CUT);
        var takesBack = house.inverse;
        note("sun", CUT);

        assertThatThrownBy(() -> house.perform("li", takesBack))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("1");
        assertThat(all(null, null)).hasSize(2);
    }

    @Test
    void notesAreFoundByTheirObjectAndCompetitor() {
        house.perform(
                "li",
                new AddFieldNote("嫌贵", NoteKind.OPINION, "customer/甲", "Acme", null, null, Provenance.VIA_SALES, null));

        assertThat(house.ask(
                        "wang", new ListFieldNotes(null, null, null, "customer/甲", "ACME", "贵", null, "-kind", 10, 0)))
                .singleElement()
                .satisfies(n -> assertThat(n.subject()).isEqualTo(new ObjectRef("customer", "甲")));
    }
}
