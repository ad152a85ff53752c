package org.twinrail.crm.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Text;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Half;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;

class TrackPairTest {
    private static TrackStage stage(String code, Milestone milestone) {
        return new TrackStage(code, code, code, Half.LOWER, milestone);
    }

    private static Track track(TrackStage... stages) {
        return new Track("t", Text.same("t"), "marketing", "sales", true, List.of(stages), 0);
    }

    /** Half of those that reach a stage go on. */
    private static Funnel funnel(Track track) {
        List<Funnel.StageCount> counts = new ArrayList<>();
        long reached = 1L << track.stages().size();
        for (TrackStage stage : track.stages()) {
            counts.add(new Funnel.StageCount(
                    stage.code(), Text.same(stage.code()), stage.half(), 0, 0, List.of(), reached, 0, null));
            reached /= 2;
        }
        LocalDate day = LocalDate.of(2017, 1, 1);
        return new Funnel(day, day.plusDays(1), track.code(), counts, List.of());
    }

    private static String code(TrackPair.Side side) {
        return side == null ? "" : side.count().stage();
    }

    @Test
    void whatMeansTheSameStandsInOneRowAndWhatIsMoreOnOneSideStandsAlone() {
        Track one = track(
                stage("visitor", Milestone.VISITOR),
                stage("lead", Milestone.LEAD),
                stage("qualified", Milestone.QUALIFIED),
                stage("chance", Milestone.OPPORTUNITY),
                stage("proposal", null),
                stage("talks", null),
                stage("won", Milestone.WON));
        Track other = track(
                stage("guest", Milestone.VISITOR),
                stage("lead", Milestone.LEAD),
                stage("good", Milestone.QUALIFIED),
                stage("deal", Milestone.OPPORTUNITY),
                stage("won", Milestone.WON),
                stage("service", null));

        assertThat(TrackPair.align(one, funnel(one), other, funnel(other)))
                .extracting(TrackPair::milestone, pair -> code(pair.left()), pair -> code(pair.right()))
                .containsExactly(
                        tuple(Milestone.VISITOR, "visitor", "guest"),
                        tuple(Milestone.LEAD, "lead", "lead"),
                        tuple(Milestone.QUALIFIED, "qualified", "good"),
                        tuple(Milestone.OPPORTUNITY, "chance", "deal"),
                        tuple(null, "proposal", ""),
                        tuple(null, "talks", ""),
                        tuple(Milestone.WON, "won", "won"),
                        tuple(null, "", "service"));
    }

    @Test
    void eachStageSaysWhatPartWentOnAndTheLastSaysNothing() {
        Track track = track(stage("visitor", Milestone.VISITOR), stage("lead", Milestone.LEAD));

        assertThat(TrackPair.align(track, funnel(track), track, funnel(track)))
                .extracting(pair -> pair.left().onward())
                .containsExactly("50%", "");
    }
}
