package org.twinrail.coordination.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.StepEvent;

/**
 * One step of a conflict's ladder.
 *
 * @param step the step
 * @param place where the conflict is, seen from it
 * @param since when the conflict came to it; null where it did not or that is not told
 */
record Rung(ConflictStep step, Place place, Instant since) {
    /** Where a conflict is, seen from a step. */
    enum Place {
        /** It is past it. */
        PASSED,
        /** It is at it. */
        HERE,
        /** It was closed at it. */
        ENDED,
        /** It has not come to it. */
        AHEAD
    }

    /** The ladder of a conflict, from the first step to the last. */
    static List<Rung> of(ConflictDetails details) {
        Conflict conflict = details.conflict();
        List<Instant> climbed = details.steps().stream()
                .filter(s -> s.event() == StepEvent.MOVED_UP)
                .map(ConflictDetails.Step::at)
                .toList();
        List<Rung> rungs = new ArrayList<>();
        for (ConflictStep step : ConflictStep.values()) {
            rungs.add(new Rung(step, place(step, conflict), since(step, conflict, climbed)));
        }
        return rungs;
    }

    private static Place place(ConflictStep step, Conflict conflict) {
        int difference = step.compareTo(conflict.step());
        if (difference == 0) {
            return conflict.state() == ConflictState.OPEN ? Place.HERE : Place.ENDED;
        }
        return difference < 0 ? Place.PASSED : Place.AHEAD;
    }

    /** The rules may leave steps out, and the record does not tell which: then only the first and the last are known. */
    private static Instant since(ConflictStep step, Conflict conflict, List<Instant> climbed) {
        if (step == ConflictStep.STATE) {
            return conflict.since();
        }
        if (step.compareTo(conflict.step()) > 0 || climbed.isEmpty()) {
            return null;
        }
        if (step == conflict.step()) {
            return climbed.get(climbed.size() - 1);
        }
        return climbed.size() == conflict.step().ordinal() ? climbed.get(step.ordinal() - 1) : null;
    }
}
