package org.twinrail.intelligence.internal.competitors;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Referrer.Reference;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.internal.common.Words;

/** Takes back what was recorded about competitors. */
@Component
public final class CompetitorUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawCompetitor.class,
                (action, work) -> undo("competitor.withdraw", ObjectRef.of(Competitors.KIND, action.name()), work),
                this::withdraw);
        registrar.action(
                RestoreCompetitor.class,
                (action, work) -> undo(
                        "competitor.restore",
                        ObjectRef.of(Competitors.KIND, action.before().name()),
                        work),
                this::restore);
        registrar.action(
                WithdrawMeeting.class,
                (action, work) -> undo("competitor.unmeet", ObjectRef.parse(action.object()), work),
                this::unmeet);
    }

    private static List<?> undo(String action, ObjectRef object, Work work) {
        return List.of(Deed.undo(action, object, work.takesBack()));
    }

    private Void withdraw(WithdrawCompetitor action, Work work) {
        CompetitorEntity competitor = Competitors.known("name", action.name(), work);
        work.checkVersion(competitor.version());
        List<Reference> references = work.ask(new ListReferences(competitor.ref()));
        if (!references.isEmpty()) {
            throw Words.refused("competitor.used", competitor.name(), Reference.all(references));
        }
        work.resource(EntityManager.class).remove(competitor);
        return null;
    }

    private Competitor restore(RestoreCompetitor action, Work work) {
        CompetitorEntity competitor =
                Competitors.known("before", action.before().name(), work);
        work.checkVersion(competitor.version());
        Competitor now = competitor.view();
        competitor.restore(action.before());
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreCompetitor(now), competitor.ref(), competitor.version());
        return competitor.view();
    }

    private Void unmeet(WithdrawMeeting action, Work work) {
        CompetitorEntity competitor = Competitors.known("competitor", action.competitor(), work);
        Competitors.met(competitor, ObjectRef.parse(action.object()), work)
                .ifPresent(work.resource(EntityManager.class)::remove);
        return null;
    }
}
