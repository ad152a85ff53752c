package org.twinrail.intelligence.internal.competitors;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.ListCompetitors;
import org.twinrail.intelligence.MeetCompetitor;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;

/** Records competitors and where they were met. */
@Component
public final class CompetitorOperations implements OperationProvider {
    private final ObjectDirectory objects;

    /** Made by Declarative Services. */
    @Activate
    public CompetitorOperations(@Reference ObjectDirectory objects) {
        this.objects = objects;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                RecordCompetitor.class,
                (action, work) -> List.of(deed(
                        "competitor.record",
                        "KEEP_COMPETITOR",
                        ObjectRef.of(Competitors.KIND, action.name().strip()))),
                this::record);
        registrar.action(
                MeetCompetitor.class,
                (action, work) -> List.of(
                        deed("competitor.meet", "MEET_COMPETITOR", objects.existing("object", action.object(), work))),
                this::meet);
        registrar.query(ListCompetitors.class, this::list);
    }

    private static Deed deed(String action, String activity, ObjectRef object) {
        return new Deed(action, activity, "", "", "", object, "", "");
    }

    private Recorded record(RecordCompetitor action, Work work) {
        String name = action.name().strip();
        Optional<CompetitorEntity> found = Competitors.find(name, work);
        found.ifPresent(competitor -> work.checkVersion(competitor.version()));
        if (action.typicalPrice() != null && action.typicalPrice().isNegative()) {
            throw Words.invalid("typicalPrice", "price.negative");
        }
        CompetitorEntity competitor = found.orElseGet(() -> new CompetitorEntity(name));
        Competitor before = found.map(CompetitorEntity::view).orElse(null);
        competitor.take(action);
        EntityManager database = work.resource(EntityManager.class);
        if (before == null) {
            database.persist(competitor);
        }
        boolean same = competitor.view().equals(before);
        database.flush();
        Recorded recorded = new Recorded(
                competitor.ref(),
                before == null ? Recorded.Change.CREATED : same ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED,
                competitor.version());
        work.undoneBy(recorded, new WithdrawCompetitor(competitor.name()), new RestoreCompetitor(before));
        return recorded;
    }

    private Recorded meet(MeetCompetitor action, Work work) {
        ObjectRef object = objects.existing("object", action.object(), work);
        CompetitorEntity competitor = Competitors.known("competitor", action.competitor(), work);
        if (Competitors.met(competitor, object, work).isPresent()) {
            return new Recorded(object, Recorded.Change.UNCHANGED, 0);
        }
        EntityManager database = work.resource(EntityManager.class);
        database.persist(new CompetitorMetEntity(competitor, object, work));
        database.flush();
        work.undoneBy(new WithdrawMeeting(object.toString(), competitor.name()), object, null);
        return new Recorded(object, Recorded.Change.CREATED, 0);
    }

    private List<Competitor> list(ListCompetitors query, Work work) {
        return new Search<>(CompetitorEntity.class)
                .contains("e.name", query.words()).page(work, "e.key", query.limit(), query.offset()).stream()
                        .map(CompetitorEntity::view)
                        .toList();
    }
}
