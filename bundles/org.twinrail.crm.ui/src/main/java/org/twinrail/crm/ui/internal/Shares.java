package org.twinrail.crm.ui.internal;

import java.util.List;
import org.twinrail.crm.Funnel;

/** What part of a whole came how far. */
final class Shares {
    private static final long HUNDRED = 100;

    private Shares() {}

    /** A part of a whole in percent, rounded; empty where there is no whole. */
    static String percent(long part, long whole) {
        return whole == 0 ? "" : Math.round((double) part * HUNDRED / whole) + "%";
    }

    /** How many of those that came to a stage came to the next; empty for the last. */
    static String onward(List<Funnel.StageCount> stages, int index) {
        return index + 1 < stages.size()
                ? percent(stages.get(index + 1).reached(), stages.get(index).reached())
                : "";
    }
}
