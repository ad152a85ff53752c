package org.twinrail.insight;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Takes the figures of the periods that are over and were not kept yet, so that the trend stays (D33); done by a timer. */
@Operation("indicators.keep")
public record KeepFigures() implements Action<KeepFigures.Result> {
    /**
     * What was kept.
     *
     * @param periods of how many periods of indicators
     */
    public record Result(int periods) {}
}
