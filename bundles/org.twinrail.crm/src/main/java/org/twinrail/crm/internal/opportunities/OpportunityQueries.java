package org.twinrail.crm.internal.opportunities;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.DealsWon;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.Masters;

/** Shows opportunities. */
@Component
public final class OpportunityQueries implements OperationProvider {
    private static final String PLACE_OF_STAGE =
            "(select index(s) from TrackEntity t join t.stages s where t.code = o.track and s.code = o.stage)";
    private static final Sorting OPPORTUNITIES = Sorting.standard("number")
            .by("number", "o.number")
            .by("customer", Sorting.leastWhereMissing("c.name"), "o.number")
            .by("owner", "o.owner", "o.number")
            .by("product", Sorting.leastWhereMissing("p.name"), "o.number")
            .by(
                    "amount",
                    Sorting.leastWhereMissing("o.amount.currency"),
                    Sorting.leastWhereMissing("o.amount.amount"),
                    "o.number")
            .by("stage", "o.track", PLACE_OF_STAGE, "o.number")
            .by("outcome", Sorting.asListed("o.outcome", DealOutcome.class), "o.number")
            .by("openedOn", "o.openedOn", "o.number")
            .by("closedOn", Sorting.leastWhereMissing("o.closedOn"), "o.number");

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
                .is("fk(o.customer)", Masters.ID_OF_CUSTOMER, "customer", query.customer())
                .is("o.owner", "owner", query.owner())
                .is("fk(o.product)", Masters.ID_OF_PRODUCT, "product", query.product())
                .is("o.track", "track", query.track())
                .is("o.stage", "stage", query.stage())
                .is("o.outcome", "outcome", query.outcome())
                .where("o.openedOn >= :openedFrom", "openedFrom", query.openedFrom())
                .where("o.openedOn < :openedUntil", "openedUntil", query.openedUntil())
                .page(
                        work,
                        OPPORTUNITIES,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        o -> Opportunities.view(o, work));
    }
}
