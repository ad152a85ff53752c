package org.twinrail.intelligence;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Looks where enough independent field notes speak of one topic, and makes candidates of them. */
@Operation("intelligence.sweep")
public record SweepInsights() implements Action<SweepInsights.Result> {
    /**
     * What a sweep did.
     *
     * @param found new candidates
     * @param grown candidates that got further evidence
     */
    public record Result(int found, int grown) {}
}
