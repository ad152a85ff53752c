package org.twinrail.coordination;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Asks the conflict rules what has come due by the passing of time, and moves conflicts up that are past their deadline (D23). */
@Operation("coordination.sweep")
public record SweepConflicts() implements Action<SweepConflicts.Result> {
    /**
     * What a sweep did.
     *
     * @param raised conflicts it found
     * @param added open conflicts that got new parties or evidence
     * @param movedUp conflicts it moved a step up
     * @param reminded conflicts at their last step whose decision is overdue
     */
    public record Result(int raised, int added, int movedUp, int reminded) {}
}
