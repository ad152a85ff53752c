package org.twinrail.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.rules.versions.ReplayProgress.Change;

/** What a replay found, added up by several threads. */
final class Outcomes {
    private static final int MOST_CHANGES = 1_000;

    private final List<Change> changes = new ArrayList<>();
    private long decisions;
    private long changed;

    synchronized void same() {
        decisions++;
    }

    synchronized void changed(Change change) {
        decisions++;
        changed++;
        if (changes.size() < MOST_CHANGES) {
            changes.add(change);
        }
    }

    synchronized long decisions() {
        return decisions;
    }

    synchronized long changed() {
        return changed;
    }

    synchronized List<Change> changes() {
        return List.copyOf(changes);
    }
}
