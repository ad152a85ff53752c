package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;

/**
 * Two stages beside each other, of two tracks that are laid side by side.
 *
 * @param milestone what both mean to the program; null for nothing
 * @param left the stage of the one track; null where it has none here
 * @param right the stage of the other; null where it has none here
 */
record TrackPair(Milestone milestone, Side left, Side right) {
    /**
     * A stage with what part went on from it.
     *
     * @param onward in percent; empty for the last stage
     */
    record Side(Funnel.StageCount count, String onward) {}

    /** Lays two tracks side by side: what means the same is in one row, and what lies between is beside each other as far as it goes. */
    static List<TrackPair> align(Track one, Funnel first, Track other, Funnel second) {
        List<TrackPair> rows = new ArrayList<>();
        List<List<Side>> left = parts(one, first);
        List<List<Side>> right = parts(other, second);
        for (int part = 0; part < left.size(); part++) {
            List<Side> mine = left.get(part);
            List<Side> theirs = right.get(part);
            for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
                rows.add(new TrackPair(
                        i == 0 && part > 0 ? Milestone.values()[part - 1] : null, at(mine, i), at(theirs, i)));
            }
        }
        return rows;
    }

    private static Side at(List<Side> sides, int index) {
        return index < sides.size() ? sides.get(index) : null;
    }

    /** The stages before the first milestone, and those from each milestone to the next. */
    private static List<List<Side>> parts(Track track, Funnel funnel) {
        List<List<Side>> parts = new ArrayList<>();
        Arrays.stream(Milestone.values()).forEach(any -> parts.add(new ArrayList<>()));
        parts.add(new ArrayList<>());
        int part = 0;
        for (int i = 0; i < funnel.stages().size(); i++) {
            Milestone milestone = track.stages().get(i).milestone();
            part = milestone == null ? part : milestone.ordinal() + 1;
            parts.get(part).add(new Side(funnel.stages().get(i), Shares.onward(funnel.stages(), i)));
        }
        return parts;
    }
}
