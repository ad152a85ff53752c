package org.twinrail.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door: every change and every look goes through it. Safe for use by many threads.
 *
 * <p>Each method throws {@link InvalidInputException} for an input that cannot be taken (unknown user or name, a broken constraint,
 * an object that does not exist); nothing has changed then. See {@code architecture.md}, "One way through the house".
 */
@ProviderType
public interface Gateway {
    /** Does an action, in one transaction; a refusal or a wait is an outcome, not an exception. */
    <R> Outcome<R> perform(Action<R> action, Call call);

    /**
     * Does several actions of one user, in one transaction where all go well, else each in its own.
     *
     * @return one attempt per step, in their order; a step that cannot be taken does not stop the others
     */
    List<Attempt> performAll(List<Step> steps, Call call);

    /** Does as {@link #performAll} would, and then undoes all of it: a dry run. */
    List<Attempt> rehearse(List<Step> steps, Call call);

    /** Asks the boundary rules what they would say, and does nothing. */
    Verdict preview(Action<?> action, Call call);

    /** Answers a query. */
    <R> R ask(Query<R> query, Call call);

    /**
     * One step of {@link #performAll}.
     *
     * @param action what to do
     * @param actionId its id, for idempotent retry; never null
     */
    record Step(Action<?> action, UUID actionId) {
        public Step {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(actionId, "actionId");
        }
    }

    /**
     * What became of one step: an outcome, or the problems that kept it from being taken.
     *
     * @param outcome null where there are problems
     * @param problems empty where there is an outcome
     */
    record Attempt(Outcome<?> outcome, List<Problem> problems) {
        public Attempt {
            problems = List.copyOf(problems);
        }
    }
}
