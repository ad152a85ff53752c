package org.twinrail.coordination;

import java.util.Optional;

/** The steps of an open conflict, from the parties' own table to the general manager's (D23). */
public enum ConflictStep {
    /** Each party states its position. */
    STATE,
    /** The parties, or their heads, look for a settlement. */
    NEGOTIATE,
    /** A mediator helps them. */
    MEDIATE,
    /** Management decides. */
    DECIDE;

    /** The step above; nothing above the last. */
    public Optional<ConflictStep> next() {
        return this == DECIDE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
