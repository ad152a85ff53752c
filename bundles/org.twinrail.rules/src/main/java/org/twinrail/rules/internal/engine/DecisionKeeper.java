package org.twinrail.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.spi.Work;

/** Keeps what was decided in an action, so that it can be decided again by other rules. Safe for use by many threads. */
@FunctionalInterface
public interface DecisionKeeper {
    /** Keeps the decisions of an action, in its transaction. */
    void keep(List<Made> decisions, Work work);

    /**
     * One decision.
     *
     * @param decision what was concluded
     * @param facts from what
     */
    record Made(Decision decision, Collection<?> facts) {}
}
