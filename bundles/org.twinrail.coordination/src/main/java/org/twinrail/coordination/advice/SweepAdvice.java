package org.twinrail.coordination.advice;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Counts silence past the deadline as no objection, and hands open advice to whoever is responsible for its object by now (D4). */
@Operation("advice.sweep")
public record SweepAdvice() implements Action<SweepAdvice.Result> {
    /**
     * What a sweep did.
     *
     * @param deemed how often silence counted as no objection
     * @param moved how many open ones went to another host
     */
    public record Result(int deemed, int moved) {}
}
