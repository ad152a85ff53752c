package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Recorded;
import org.twinrail.api.Recorded.Change;
import org.twinrail.api.rules.Deed;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.DefineTrack;
import org.twinrail.crm.Half;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;

class TracksTest {
    private final TestHouse house = new TestHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Track track(String code) {
        return house.ask(new ListTracks()).stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DefineTrack defined(Track like, String code, Boolean standard, List<TrackStage> stages) {
        return new DefineTrack(
                code, like.name().zh(), like.name().en(), like.upperHost(), like.lowerHost(), standard, stages);
    }

    @Test
    void twoTracksComeWithTheProduct() {
        assertThat(house.ask(new ListTracks()))
                .extracting(Track::code, Track::upperHost, Track::lowerHost, Track::standard)
                .containsExactly(tuple("dual", "marketing", "sales", true), tuple("single", "sales", "sales", false));
        assertThat(track("dual").stages())
                .extracting(TrackStage::code, TrackStage::half)
                .startsWith(tuple("visitor", Half.UPPER), tuple("lead", Half.UPPER), tuple("qualified", Half.UPPER))
                .contains(tuple("opportunity", Half.LOWER), tuple("contract", Half.LOWER));
    }

    @Test
    void aTrackIsReplacedAndTheSameAgainChangesNothing() {
        Track dual = track("dual");
        List<TrackStage> stages = new ArrayList<>(dual.stages());
        stages.add(4, new TrackStage("trial", "试用", "Trial", Half.LOWER, null));
        DefineTrack define = defined(dual, "dual", null, stages);

        Recorded first = house.perform("admin", define);
        Recorded second = house.perform("admin", define);

        assertThat(first.change()).isEqualTo(Change.UPDATED);
        assertThat(second.change()).isEqualTo(Change.UNCHANGED);
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(track("dual").stages()).isEqualTo(stages);
        assertThat(house.deed("admin", define).activity()).isEqualTo(Deed.ADMINISTER);
    }

    @Test
    void anotherStandardTrackTakesTheOldOnesPlace() {
        Track dual = track("dual");

        Recorded made = house.perform("admin", defined(dual, "partner", true, dual.stages()));

        assertThat(made.change()).isEqualTo(Change.CREATED);
        assertThat(house.ask(new ListTracks()).stream().filter(Track::standard))
                .extracting(Track::code)
                .containsExactly("partner");
        assertThatThrownBy(() -> house.perform("admin", defined(dual, "partner", false, dual.stages())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("standard: ");
    }

    @Test
    void aTrackNeedsEachMilestoneOnceInOrderWithCodesOfTheirOwn() {
        Track dual = track("dual");
        List<TrackStage> noWon = dual.stages().stream()
                .filter(s -> s.milestone() != Milestone.WON)
                .toList();
        List<TrackStage> twice = new ArrayList<>(dual.stages());
        twice.add(new TrackStage("visitor", "再来", "Again", Half.LOWER, null));
        List<TrackStage> disorder = new ArrayList<>(dual.stages());
        disorder.add(new TrackStage("again", "再来", "Again", Half.UPPER, null));

        for (List<TrackStage> wrong : List.of(noWon, twice, disorder)) {
            assertThatThrownBy(() -> house.perform("admin", defined(dual, "dual", null, wrong)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("stages: ");
        }
    }

    @Test
    void aStageWhereOpportunitiesStandCannotBeTakenAway() {
        house.perform("song", Make.customer("恒信", "li"));
        String number = house.perform("li", Make.opportunity("恒信", null, null)).number();
        house.perform("li", new AdvanceOpportunity(number, "proposal"));
        Track dual = track("dual");
        List<TrackStage> without =
                dual.stages().stream().filter(s -> !s.code().equals("proposal")).toList();

        assertThatThrownBy(() -> house.perform("admin", defined(dual, "dual", null, without)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 opportunities stand at the stage \"proposal\"");
        house.perform("li", new AdvanceOpportunity(number, "negotiation"));
        assertThat(house.perform("admin", defined(dual, "dual", null, without)).change())
                .isEqualTo(Change.UPDATED);
    }

    @Test
    void aTrackIsHostedByDepartmentsThereAre() {
        Track dual = track("dual");

        assertThatThrownBy(() -> house.perform(
                        "admin", new DefineTrack("dual", "双轨制", "Two", "marketing", "nowhere", null, dual.stages())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("lowerHost: ");
    }
}
