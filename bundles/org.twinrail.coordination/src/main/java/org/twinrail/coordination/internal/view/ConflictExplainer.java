package org.twinrail.coordination.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Effect;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.spi.Explainer;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.internal.store.ConflictStore;

/** Explains conflicts: the rules that found them, what they looked at, and how it went on. */
@Component
public final class ConflictExplainer implements Explainer {
    @Override
    public Optional<Explanation> explain(UUID id, Work work) {
        return ConflictStore.of(work)
                .find(id)
                .map(ConflictViews.of(work)::details)
                .map(ConflictExplainer::explanation);
    }

    private static Explanation explanation(ConflictDetails details) {
        Conflict conflict = details.conflict();
        String rule = details.trace().isEmpty()
                ? details.raisedBy().code()
                : details.trace().get(0).rule();
        Verdict verdict = new Verdict(
                Effect.TELL,
                List.of(new Reason(rule, conflict.sentence(), null)),
                details.trace(),
                details.rulesVersion());
        return new Explanation(
                conflict.id(),
                "conflict",
                Texts.of("explain.title", conflict.kindTitle(), ConflictViews.names(conflict.parties())),
                conflict.since(),
                details.raisedBy().code(),
                verdict,
                lines(details));
    }

    private static List<Text> lines(ConflictDetails details) {
        List<Text> lines = new ArrayList<>();
        details.evidence().forEach(e -> lines.add(Texts.of("explain.evidence", e.object(), e.snapshot())));
        details.steps().forEach(s -> lines.add(Texts.of("explain.step", s.at(), s.by().name(), s.title(), s.text())));
        return lines;
    }
}
