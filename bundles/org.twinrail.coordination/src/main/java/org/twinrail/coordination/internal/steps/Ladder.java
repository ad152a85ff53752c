package org.twinrail.coordination.internal.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.facts.ConflictFact;
import org.twinrail.coordination.internal.calendar.CompanyCalendar;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.store.ConflictEntity;

/**
 * Puts conflicts on the steps that the coordination rules give terms for (D23). A step the rules give no term for is left out, so a
 * company shortens the way by deleting rows; where several rows speak, the shortest term holds. Terms of steps are working time; the quiet time after a conflict,
 * in which nobody has to do anything, is time by the clock.
 */
public final class Ladder {
    private static final String QUIET = "QUIET";

    private final RuleEngine engine;

    public Ladder(RuleEngine engine) {
        this.engine = engine;
    }

    /** Puts a new conflict on its first step; without any term it stays there until somebody acts. */
    public void enter(ConflictEntity conflict, List<String> parties, Work work) {
        climb(conflict, Optional.of(ConflictStep.STATE), parties, work);
    }

    /** Moves a conflict to the next step that has a term; false where there is none above. */
    public boolean moveUp(ConflictEntity conflict, List<String> parties, Work work) {
        return climb(conflict, conflict.step().next(), parties, work);
    }

    private boolean climb(ConflictEntity conflict, Optional<ConflictStep> from, List<String> parties, Work work) {
        for (Optional<ConflictStep> step = from;
                step.isPresent();
                step = step.get().next()) {
            Optional<Term> term = term(conflict, step.get(), step.get().name(), parties, work);
            if (term.isPresent()) {
                Instant now = work.now();
                conflict.moveTo(
                        step.get(),
                        now,
                        CompanyCalendar.timeOf(work)
                                .after(now, Duration.ofHours(term.get().hours())),
                        term.get().whom());
                return true;
            }
        }
        return false;
    }

    /** Gives the step it is on its term once more, or none where the rules give it none any longer. */
    public void renew(ConflictEntity conflict, List<String> parties, Work work) {
        conflict.due(term(conflict, conflict.step(), conflict.step().name(), parties, work)
                .map(t -> CompanyCalendar.timeOf(work).after(work.now(), Duration.ofHours(Math.max(1, t.hours()))))
                .orElse(null));
    }

    /**
     * True while a closed conflict is not to come up again on what it has shown already: for the {@code QUIET} term the rules give it,
     * and for good where they give none.
     */
    public boolean isQuiet(ConflictEntity closed, List<String> parties, Work work) {
        return term(closed, closed.step(), QUIET, parties, work)
                .map(t -> work.now().isBefore(closed.closedAt().plus(Duration.ofHours(t.hours()))))
                .orElse(true);
    }

    private Optional<Term> term(
            ConflictEntity conflict, ConflictStep step, String what, List<String> parties, Work work) {
        return engine
                .decide(RuleEngine.COORDINATION, List.of(fact(conflict, step, parties, work)))
                .of(Term.class)
                .stream()
                .filter(t -> t.what().equals(what))
                .min(Comparator.comparingInt(Term::hours));
    }

    /** A conflict as the rules see it, at a step it is on or may go to. */
    public static ConflictFact fact(ConflictEntity conflict, ConflictStep step, List<String> parties, Work work) {
        return new ConflictFact(
                conflict.kind(),
                conflict.severity().name(),
                conflict.state().name(),
                step.name(),
                CompanyCalendar.timeOf(work)
                        .between(conflict.raisedAt(), work.now())
                        .toHours(),
                parties.size(),
                new Directory(work).departmentsOf(parties).size());
    }
}
