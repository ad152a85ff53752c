package org.twinrail.intelligence.internal.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;
import org.twinrail.intelligence.AddFieldNote;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.ConfirmInsight;
import org.twinrail.intelligence.DismissInsight;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.InsightUse;
import org.twinrail.intelligence.ListContributions;
import org.twinrail.intelligence.ListInsights;
import org.twinrail.intelligence.ListNoteFates;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteLedEvent;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.RejectFieldNote;
import org.twinrail.intelligence.SweepInsights;
import org.twinrail.intelligence.UseInsight;
import org.twinrail.intelligence.internal.House;

/** From independent notes to an insight, a decision, and thanks to whoever noted it (D7). */
class InsightsTest {
    private static final String CUT = "华北软件全线降价 8%";
    private static final String HIRED = "华北软件挖走两名售前";

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private FieldNote note(String login, String text) {
        return house.perform(
                login,
                new AddFieldNote(text, NoteKind.COMPETITOR, null, "华北软件", null, null, Provenance.FIRST_HAND, null));
    }

    private FieldNote confirmed(String login, String text) {
        FieldNote note = note(login, text);
        return house.perform("wang", new ConfirmFieldNote(note.id(), Confidence.HIGH, null));
    }

    private SweepInsights.Result sweep() {
        return house.perform("wang", new SweepInsights());
    }

    private List<Insight> in(InsightState state) {
        return house.ask("wang", new ListInsights(state, null, null, null, null, null));
    }

    private Insight confirm(UUID candidate, Set<UUID> notes) {
        return house.perform(
                "wang", new ConfirmInsight(candidate, "对手以价换量", "华北软件在打价格战", null, notes, Set.of("sales")));
    }

    @Test
    void notesOfDifferentPeopleOnOneTopicBecomeACandidateOnce() {
        note("li", CUT);
        note("sun", HIRED);

        assertThat(sweep()).isEqualTo(new SweepInsights.Result(1, 0));
        assertThat(sweep()).isEqualTo(new SweepInsights.Result(0, 0));

        assertThat(in(InsightState.CANDIDATE)).singleElement().satisfies(candidate -> {
            assertThat(candidate.topic()).isEqualTo("华北软件");
            assertThat(candidate.evidence()).hasSize(2);
            assertThat(candidate.voices()).isEqualTo(2);
        });
    }

    @Test
    void onePersonAloneMakesNoCandidateHoweverMuchIsNoted() {
        note("li", CUT);
        note("li", HIRED);

        assertThat(sweep().found()).isZero();
    }

    @Test
    void whoSaysTheSameIsAVoiceOfItsOwn() {
        note("li", CUT);
        note("sun", CUT);

        assertThat(sweep().found()).isEqualTo(1);
        assertThat(in(InsightState.CANDIDATE).get(0).evidence()).hasSize(1);
    }

    @Test
    void whatWasRejectedOrIsOldDoesNotCount() {
        FieldNote rejected = note("li", CUT);
        house.perform("wang", new RejectFieldNote(rejected.id(), "不属实"));
        note("sun", HIRED);
        assertThat(sweep().found()).isZero();

        house.pass(Duration.ofDays(61));
        note("li", "华北软件开了新办事处");
        assertThat(sweep().found()).isZero();
    }

    @Test
    void aCandidateGrowsWithFurtherNotes() {
        note("li", CUT);
        note("sun", HIRED);
        sweep();
        note("gm", "华北软件开了新办事处");

        assertThat(sweep()).isEqualTo(new SweepInsights.Result(0, 1));
        assertThat(in(InsightState.CANDIDATE).get(0).voices()).isEqualTo(3);
    }

    @Test
    void whatMarketingDismissedDoesNotComeUpAgainUntilItIsUndone() {
        note("li", CUT);
        note("sun", HIRED);
        sweep();
        house.perform(
                "wang", new DismissInsight(in(InsightState.CANDIDATE).get(0).id(), "偶然"));
        var takesBack = house.inverse;
        assertThat(sweep().found()).isZero();

        house.perform("wang", takesBack);

        assertThat(in(InsightState.CANDIDATE)).hasSize(1);
    }

    @Test
    void anInsightRestsOnConfirmedNotesThatCountAndOnNoOthers() {
        FieldNote open = note("li", CUT);
        note("sun", HIRED);
        sweep();
        UUID candidate = in(InsightState.CANDIDATE).get(0).id();

        assertThatThrownBy(() -> confirm(candidate, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> confirm(null, Set.of(open.id()))).isInstanceOf(InvalidInputException.class);

        house.perform("wang", new ConfirmFieldNote(open.id(), Confidence.LOW, null));
        assertThat(confirm(candidate, null).evidence()).containsExactly(open.id());
    }

    @Test
    void anOldNoteIsNoEvidence() {
        FieldNote old = confirmed("li", CUT);
        house.pass(Duration.ofDays(61));

        assertThatThrownBy(() -> confirm(null, Set.of(old.id())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(old.id().toString());
    }

    @Test
    void whoeverNotedItHearsWhatItLedTo() {
        FieldNote first = confirmed("li", CUT);
        note("sun", CUT);
        Insight insight = confirm(null, Set.of(first.id()));

        house.perform("gm", new UseInsight(insight.id(), "三季度推出标准版", null));

        assertThat(house.events)
                .containsExactly(new NoteLedEvent(insight.id(), "对手以价换量", "三季度推出标准版", "gm", List.of("li", "sun")));
        for (String author : List.of("li", "sun")) {
            assertThat(house.ask(author, new ListNoteFates(null, null, null))
                            .get(0)
                            .led())
                    .extracting(InsightUse::decision)
                    .containsExactly("三季度推出标准版");
        }
        assertThat(house.ask("meng", new ListNoteFates(null, null, null))).isEmpty();
    }

    @Test
    void anInsightCountsOnceForEachDepartmentThatUsesItHoweverOften() {
        Insight insight = confirm(null, Set.of(confirmed("li", CUT).id()));

        house.perform("gm", new UseInsight(insight.id(), "一", null));
        house.perform("gm", new UseInsight(insight.id(), "二", "customer/甲"));
        house.perform("sun", new UseInsight(insight.id(), "三", null));
        house.perform("meng", new UseInsight(insight.id(), "四", null));

        assertThat(house.ask("gm", new ListContributions("marketing", null, true, null, null)))
                .extracting(c -> c.to())
                .containsExactlyInAnyOrder("management", "sales");
    }

    @Test
    void aCandidateIsNotUsedAndWhatWasUsedOrReadIsNotTakenBack() {
        note("li", CUT);
        note("sun", HIRED);
        sweep();
        UUID candidate = in(InsightState.CANDIDATE).get(0).id();
        assertThatThrownBy(() -> house.perform("gm", new UseInsight(candidate, "一", null)))
                .isInstanceOf(InvalidInputException.class);

        Insight written = confirm(null, Set.of(confirmed("li", "华北软件推出云版本").id()));
        var takesBack = house.inverse;
        house.perform("sun", new ReadItem("insight/" + written.id()));

        assertThatThrownBy(() -> house.perform("wang", takesBack)).isInstanceOf(RefusedException.class);
    }

    @Test
    void anInsightThatNobodyReadIsTakenBackWithWhoHadToKnowIt() {
        confirm(null, Set.of(confirmed("li", CUT).id()));

        house.undo("wang");

        assertThat(in(null)).isEmpty();
    }

    @Test
    void aDepartmentThatIsNoneIsNamedWithThoseThereAre() {
        FieldNote note = confirmed("li", CUT);

        assertThatThrownBy(() -> house.perform(
                        "wang", new ConfirmInsight(null, "题", "文", null, Set.of(note.id()), Set.of("seals"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("seals")
                .hasMessageContaining("management, marketing, sales");
    }
}
