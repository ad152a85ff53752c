package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.WriteNote;

class PreviewTest {
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

    @ParameterizedTest
    @EnumSource(Effect.class)
    void aPreviewSaysWhatTheActionWouldHearAndChangesNothing(Effect effect) {
        house.rules.on("note.write", new Said("规则", new Ruling(effect, "song", 5), Text.same("{actor}")));

        Verdict preview = house.gateway.preview(NOTE, Call.by("zhang"));

        assertThat(preview.effect()).isEqualTo(effect);
        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
        assertThat(house.requests()).isEmpty();
        assertThat(house.sent()).isEmpty();
        assertThat(house.does("zhang", NOTE).verdict()).isEqualTo(preview);
    }

    @Test
    void aPreviewDoesNotRunTheHandler() {
        house.atTheEnd(work -> {
            throw new AssertionError("it was run");
        });

        assertThat(house.gateway.preview(NOTE, Call.by("zhang")).effect()).isEqualTo(Effect.ALLOW);
    }

    @Test
    void aPreviewIsForTheColleagueItIsMeantToBeDoneWith() {
        house.gateway.preview(NOTE, Call.by("wang").with("zhang"));

        assertThat(house.rules.facts()).contains(new Doer("wang", "marketing", null, "zhang", "sales"));
    }

    @Test
    void anInputThatCannotBeTakenCannotBePreviewed() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.preview(new WriteNote("", "first"), Call.by("zhang")))
                .satisfies(e -> assertThat(e.problems()).extracting("where").containsExactly("code"));
    }

    @Test
    void anActionNobodyHandlesCannotBePreviewed() {
        record Unknown() implements Action<Void> {}

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.preview(new Unknown(), Call.by("zhang")))
                .withMessageContaining("no bundle handles");
    }

    /** What a bundle knows of an object counts for every bundle's actions on it, and for the preview as for the deed. */
    @Test
    void theRulesSeeWhatAnyBundleKnowsOfTheDeed() {
        house.witness(
                (deed, work) -> deed.action().equals("note.write") ? List.of("known of " + deed.stage()) : List.of());

        house.gateway.preview(NOTE, Call.by("zhang"));
        assertThat(house.rules.facts()).contains("known of draft");
        house.does("zhang", NOTE);
        assertThat(house.rules.facts()).contains("known of draft");
    }
}
