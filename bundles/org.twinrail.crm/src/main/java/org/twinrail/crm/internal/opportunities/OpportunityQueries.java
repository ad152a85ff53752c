package org.twinrail.crm.internal.opportunities;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealsWon;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Store;

/** Shows opportunities. */
@Component
public final class OpportunityQueries implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.query(FindOpportunity.class, (query, work) -> Opportunities.find(query.number(), work)
                .map(o -> details(o, work)));
        registrar.query(ListOpportunities.class, this::list);
        registrar.query(DealsWon.class, WonDeals::list);
    }

    private static OpportunityDetails details(OpportunityEntity opportunity, Work work) {
        List<OpportunityDetails.Quote> quotes = Store.of(work)
                .query("select q from QuoteEntity q where q.opportunity = ?1 order by q.at, q.id", QuoteEntity.class)
                .setParameter(1, opportunity.id)
                .getResultStream()
                .map(QuoteEntity::view)
                .toList();
        List<OpportunityDetails.Positioning> positionings = Store.of(work)
                .query(
                        "select p from PositioningEntity p where p.opportunity = ?1 order by p.at, p.id",
                        PositioningEntity.class)
                .setParameter(1, opportunity.id)
                .getResultStream()
                .map(PositioningEntity::view)
                .toList();
        return new OpportunityDetails(Opportunities.view(opportunity, work), quotes, positionings);
    }

    private List<Opportunity> list(ListOpportunities query, Work work) {
        return new Search<>(
                        OpportunityEntity.class,
                        "select o from OpportunityEntity o left join fetch o.customer c left join fetch o.product p")
                .where("c.name = :customer", "customer", query.customer())
                .where("o.owner = :owner", "owner", query.owner())
                .where("p.name = :product", "product", query.product())
                .where("o.track = :track", "track", query.track())
                .where("o.stage = :stage", "stage", query.stage())
                .where("o.outcome = :outcome", "outcome", query.outcome())
                .where("o.openedOn >= :openedFrom", "openedFrom", query.openedFrom())
                .where("o.openedOn < :openedUntil", "openedUntil", query.openedUntil())
                .page(work, "o.number", query.limit(), query.offset(), o -> Opportunities.view(o, work));
    }
}
