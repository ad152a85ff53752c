package org.twinrail.intelligence.internal.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.ShowLedger.Line;

/** Draws up the ledger: every contribution once as given and once as received, so that both sides agree. */
final class Balance {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::department).thenComparing(Line::other).thenComparing(Line::kind);

    private Balance() {}

    /** So many contributions of a kind from one department to another. */
    record Flow(String from, String to, ContributionKind kind, long count) {}

    private record Key(String department, String other, ContributionKind kind) {
        Key turned() {
            return new Key(other, department, kind);
        }
    }

    static List<Line> of(Collection<Flow> flows) {
        Map<Key, Long> given = new HashMap<>();
        for (Flow flow : flows) {
            given.merge(new Key(flow.from(), flow.to(), flow.kind()), flow.count(), Long::sum);
        }
        Set<Key> keys = new HashSet<>(given.keySet());
        given.keySet().forEach(key -> keys.add(key.turned()));
        List<Line> lines = new ArrayList<>();
        for (Key key : keys) {
            lines.add(new Line(
                    key.department(),
                    key.other(),
                    key.kind(),
                    given.getOrDefault(key, 0L),
                    given.getOrDefault(key.turned(), 0L)));
        }
        lines.sort(ORDER);
        return lines;
    }
}
