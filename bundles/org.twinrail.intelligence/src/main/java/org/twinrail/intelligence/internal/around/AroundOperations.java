package org.twinrail.intelligence.internal.around;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.CompetitorCard;
import org.twinrail.intelligence.ShowAround;
import org.twinrail.intelligence.ShowCard;
import org.twinrail.intelligence.internal.briefs.Briefs;
import org.twinrail.intelligence.internal.competitors.CompetitorEntity;
import org.twinrail.intelligence.internal.competitors.Competitors;
import org.twinrail.intelligence.internal.notes.Notes;

/** Puts together what is known about a competitor, and around an object (D8). */
@Component
public final class AroundOperations implements OperationProvider {
    private final ObjectDirectory objects;

    /** Made by Declarative Services. */
    @Activate
    public AroundOperations(@Reference ObjectDirectory objects) {
        this.objects = objects;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ShowCard.class, (query, work) -> card(Competitors.known("name", query.name(), work), work));
        registrar.query(ShowAround.class, this::around);
    }

    private static CompetitorCard card(CompetitorEntity competitor, Work work) {
        return new CompetitorCard(
                competitor.view(),
                Notes.confirmedOnCompetitor(competitor.name(), work),
                Briefs.on(competitor.name(), work),
                Competitors.timesMet(competitor, work));
    }

    private ShowAround.Around around(ShowAround query, Work work) {
        ObjectRef object = objects.existing("object", query.object(), work);
        List<CompetitorCard> cards = Competitors.metAt(object, work).stream()
                .map(competitor -> card(competitor, work))
                .toList();
        return new ShowAround.Around(Notes.on(object, work), cards);
    }
}
