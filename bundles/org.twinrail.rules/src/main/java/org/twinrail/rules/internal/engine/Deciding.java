package org.twinrail.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import org.twinrail.api.rules.Decision;
import org.twinrail.rules.internal.build.RuleBase;

/** Decides on the caller's own thread, without a limit of time: for tries, where nobody waits for the one decision. */
public final class Deciding {
    private Deciding() {}

    /**
     * One decision.
     *
     * @throws org.twinrail.api.rules.RuleEngine.RuleStoppedException when a rule fires too often or fails
     */
    public static Decision once(RuleBase rules, Collection<?> facts) {
        return rules.sessions() == null
                ? new Decision(rules.point(), rules.version(), List.of(), List.of())
                : Evaluation.atLeisure(rules, facts, new FiringCounts()).run();
    }
}
