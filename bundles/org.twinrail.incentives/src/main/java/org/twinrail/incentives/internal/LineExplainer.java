package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Explainer;
import org.twinrail.api.spi.Work;

/** Opens a line of a statement to the rules that fired and the facts they looked at (D33). */
@Component
public final class LineExplainer implements Explainer {
    private static final Messages MESSAGES = Messages.beside(LineExplainer.class);

    private final Assessments assessments = new Assessments();

    @Override
    public Optional<Explanation> explain(UUID id, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        return Optional.ofNullable(database.find(LineEntity.class, id))
                .map(line -> explanation(line, database.find(AssessmentEntity.class, line.assessment)));
    }

    private Explanation explanation(LineEntity line, AssessmentEntity assessment) {
        Text state = MESSAGES.text(assessment.closed ? "state.closed" : "state.open");
        return new Explanation(
                line.id,
                "statement-line",
                MESSAGES.text("line.title", line.person, assessment.period, state),
                assessment.runAt,
                assessment.runBy,
                assessments.basis(line),
                List.of(new Text(line.textZh, line.textEn)));
    }
}
