package org.twinrail.coordination.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Review;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.NowFact;

/**
 * Lets the conflict rules look at what an action changed (D23).
 *
 * <p>The rules are asked only where a {@link org.twinrail.api.spi.FactSource} knows a change: an import of many plain records costs
 * nothing here.
 */
@Component
public final class ConflictReview implements Review {
    /** The kind of conflicts as objects. */
    public static final String KIND = "conflict";

    private final FactSources sources;
    private final Findings findings;

    @Activate
    public ConflictReview(@Reference RuleEngine engine, @Reference FactSources sources) {
        this.sources = sources;
        this.findings = new Findings(engine);
    }

    @Override
    public List<ObjectRef> review(List<Object> changes, Work work) {
        Set<Object> around = sources.around(changes, work);
        if (around.isEmpty()) {
            return List.of();
        }
        around.addAll(changes);
        List<Object> facts = new ArrayList<>(around);
        facts.add(Doer.of(work.actor(), work.partner()));
        facts.add(new NowFact(work.now()));
        return findings.from(facts, work).stream()
                .map(entry -> ObjectRef.of(KIND, entry.conflict().id()))
                .toList();
    }
}
