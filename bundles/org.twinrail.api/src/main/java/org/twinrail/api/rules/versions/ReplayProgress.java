package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Tells how far a replay is and what it found so far.
 *
 * @param replay its id
 * @param seconds how many seconds to wait for its end at most; null means not to wait
 */
@Operation("rules.replay-progress")
public record ReplayProgress(@NotNull UUID replay, @Min(0) @Max(60) Integer seconds)
        implements Query<ReplayProgress.Replay> {
    /**
     * A replay.
     *
     * @param id its id
     * @param commit the commit whose rules are tried
     * @param total how many actions there are to decide again
     * @param done how many of them are
     * @param ended whether it is through, cancelled or failed
     * @param fault why it failed; empty where it did not
     * @param decisions how many decisions were made again
     * @param changed how many of them came out otherwise
     * @param sums how often which conclusions become which others, the most frequent first
     * @param changes the first of those, with what was concluded before and after
     */
    public record Replay(
            UUID id,
            String commit,
            long total,
            long done,
            boolean ended,
            String fault,
            long decisions,
            long changed,
            List<Sum> sums,
            List<Change> changes) {
        public Replay {
            sums = List.copyOf(sums);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Decisions that come out otherwise in the same way.
     *
     * @param point the decision point
     * @param before what was concluded then, in short
     * @param after what the other rules conclude, in short
     * @param decisions how many they are
     */
    public record Sum(String point, List<String> before, List<String> after, long decisions) {
        public Sum {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A decision that comes out otherwise.
     *
     * @param action the action's id; {@code explain} opens it
     * @param at when it was decided
     * @param point the decision point
     * @param about what was judged, in short
     * @param before what was concluded then
     * @param after what the other rules conclude
     */
    public record Change(UUID action, Instant at, String point, String about, List<String> before, List<String> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
