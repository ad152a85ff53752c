package org.twinrail.coordination.internal.review;

import java.util.Collection;
import java.util.List;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.review.Ledger.Change;
import org.twinrail.coordination.internal.review.Ledger.Entry;
import org.twinrail.coordination.internal.steps.Ladder;

/** Asks the conflict rules about facts and enters what they find. */
public final class Findings {
    private final RuleEngine engine;
    private final Ledger ledger;

    public Findings(RuleEngine engine) {
        this.engine = engine;
        this.ledger = new Ledger(new Ladder(engine));
    }

    /** The conflicts found in facts that are new or have grown. */
    List<Entry> from(Collection<?> facts, Work work) {
        Decision decision = engine.decide(RuleEngine.CONFLICT, facts);
        return Clash.of(decision, facts).stream()
                .map(clash -> ledger.enter(clash, work))
                .filter(entry -> entry.change() != Change.NONE)
                .toList();
    }

    /** How many conflicts were raised and how many were added to. */
    public Tally tally(Collection<?> facts, Work work) {
        List<Entry> entries = from(facts, work);
        int raised =
                (int) entries.stream().filter(e -> e.change() == Change.RAISED).count();
        return new Tally(raised, entries.size() - raised);
    }

    /** Counts of conflicts. */
    public record Tally(int raised, int added) {}
}
