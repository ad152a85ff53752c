package org.twinrail.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What became of an action. It always carries a verdict that says why.
 *
 * @param actionId the action's id; {@code explain} opens it
 * @param action the action's name
 * @param status done, waiting or refused
 * @param result what the action returned; null unless done
 * @param verdict the boundary verdict with its trace
 * @param waiting for whom and until when; null unless waiting
 * @param raised the conflicts that were found in what it changed, by reference
 * @param repeated true where this action id had been done before and nothing was done again
 * @param undone true where it had been done before and was undone since; a new id does it again
 * @param <R> the action's result
 */
public record Outcome<R>(
        UUID actionId,
        String action,
        Status status,
        R result,
        Verdict verdict,
        Waiting waiting,
        List<ObjectRef> raised,
        boolean repeated,
        boolean undone) {

    public Outcome {
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(verdict, "verdict");
        raised = List.copyOf(raised);
    }

    /** What became of an action that nobody has undone. */
    public Outcome(
            UUID actionId,
            String action,
            Status status,
            R result,
            Verdict verdict,
            Waiting waiting,
            List<ObjectRef> raised,
            boolean repeated) {
        this(actionId, action, status, result, verdict, waiting, raised, repeated, false);
    }

    /** The three ways an action ends. */
    public enum Status {
        DONE,
        WAITING,
        REFUSED
    }

    /**
     * Whom an action waits for.
     *
     * @param request the request's id, by which it is answered
     * @param effect ADVICE, JOINT or APPROVAL
     * @param whom a login or a department code
     * @param until when the wait ends
     */
    public record Waiting(UUID request, Effect effect, String whom, Instant until) {}
}
