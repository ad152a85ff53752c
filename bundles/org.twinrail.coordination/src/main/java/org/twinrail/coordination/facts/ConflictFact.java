package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * A conflict as the rules see it (D23). The coordination rules answer with a {@link org.twinrail.api.rules.Term} whose {@code what} is
 * the step: how many working hours it may take, and who is responsible.
 *
 * @param kind the kind's code
 * @param severity {@code LOW}, {@code MEDIUM} or {@code HIGH}
 * @param state {@code OPEN}, {@code SETTLED}, {@code DECIDED} or {@code WITHDRAWN}
 * @param step {@code STATE}, {@code NEGOTIATE}, {@code MEDIATE} or {@code DECIDE}
 * @param ageHours how long ago it was raised, in full working hours
 * @param parties how many parties there are
 * @param departments how many departments the parties belong to
 */
public record ConflictFact(
        String kind, String severity, String state, String step, long ageHours, int parties, int departments) {
    public ConflictFact {
        Objects.requireNonNull(kind, "kind");
        severity = severity == null ? "" : severity;
        state = state == null ? "" : state;
        step = step == null ? "" : step;
    }
}
