package org.twinrail.rules.internal.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.api.rules.versions.ReplayProgress.Sum;

/** What a replay found, added up by several threads. */
final class Outcomes {
    private static final int MOST_CHANGES = 1_000;
    /** Ways in which decisions change; more are counted as changed and not by their way. */
    private static final int MOST_WAYS = 1_000;

    private final List<Change> changes = new ArrayList<>();
    private final Map<Way, Long> ways = new HashMap<>();
    private long decisions;
    private long changed;

    /** In short, what was concluded at a point and what is now. */
    record Way(String point, List<String> before, List<String> after) {}

    synchronized void same() {
        decisions++;
    }

    synchronized void changed(Change change, Way way) {
        decisions++;
        changed++;
        if (ways.containsKey(way) || ways.size() < MOST_WAYS) {
            ways.merge(way, 1L, Long::sum);
        }
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

    synchronized List<Sum> sums() {
        return ways.entrySet().stream()
                .map(way -> new Sum(
                        way.getKey().point(),
                        way.getKey().before(),
                        way.getKey().after(),
                        way.getValue()))
                .sorted(Comparator.comparingLong(Sum::decisions)
                        .reversed()
                        .thenComparing(Sum::point)
                        .thenComparing(sum -> sum.before().toString())
                        .thenComparing(sum -> sum.after().toString()))
                .toList();
    }

    synchronized List<Change> changes() {
        return List.copyOf(changes);
    }
}
