package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.reading.Reading;

/** Takes back what marketing decided of an insight, as long as nobody has read or used it. */
@Component
public final class InsightUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                ReopenInsight.class,
                (action, work) -> List.of(
                        Deed.undo("insight.reopen", ObjectRef.of(Insights.KIND, action.insight()), work.takesBack())),
                this::reopen);
    }

    private Void reopen(ReopenInsight action, Work work) {
        InsightEntity insight = Insights.known(action.insight(), work);
        work.checkVersion(insight.version());
        if (!Insights.uses(Set.of(insight.id()), work).isEmpty() || Reading.isRead(insight.ref(), work)) {
            throw Words.refused("insight.used");
        }
        Reading.forget(insight.ref(), work);
        if (action.kind() == null) {
            work.resource(EntityManager.class).remove(insight);
        } else {
            insight.restOnly(action.evidence());
            insight.reopen(action.kind());
        }
        return null;
    }
}
