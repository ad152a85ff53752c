package org.twinrail.support;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Routes questions anew that wait for somebody who is not there, and escalates those that are late. */
@Operation("questions.sweep")
public record SweepQuestions() implements Action<SweepQuestions.Result> {
    /**
     * What a sweep did.
     *
     * @param rerouted questions that went to somebody else
     * @param escalated questions that were escalated
     */
    public record Result(int rerouted, int escalated) {}
}
