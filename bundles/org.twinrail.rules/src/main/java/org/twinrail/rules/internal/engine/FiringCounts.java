package org.twinrail.rules.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts firings in memory; cheap enough for every decision. Safe for use by many threads. */
public final class FiringCounts {
    private static final int MOST = 10_000;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(LongAdder firings, LongAdder nanos) {}

    /**
     * How often a rule fired.
     *
     * @param firings how often
     * @param nanos how long its consequence took in all
     */
    public record Counted(long firings, long nanos) {}

    void fired(String rule, long nanos) {
        Count count = counts.get(rule);
        if (count == null) {
            if (counts.size() >= MOST) {
                return;
            }
            count = counts.computeIfAbsent(rule, r -> new Count(new LongAdder(), new LongAdder()));
        }
        count.firings().increment();
        count.nanos().add(nanos);
    }

    /** A rule as it is counted: by file and name, whatever its version. */
    public static String key(String file, String rule) {
        return file + "\t" + rule;
    }

    /** What was counted since this was last asked. */
    public Map<String, Counted> take() {
        Map<String, Counted> taken = new HashMap<>();
        counts.forEach((rule, count) -> {
            long firings = count.firings().sumThenReset();
            if (firings > 0) {
                taken.put(rule, new Counted(firings, count.nanos().sumThenReset()));
            }
        });
        return taken;
    }
}
