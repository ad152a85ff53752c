package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Card;
import org.twinrail.crm.internal.common.Store;

/** The opportunities that stand at a stage, for a board. */
public final class StandingOpportunities {
    private StandingOpportunities() {}

    /**
     * A page of them.
     *
     * @param where a condition on an opportunity {@code o} and its customer {@code c}
     */
    public static List<Card> page(
            String stage, String where, Map<String, Object> parameters, int limit, int offset, Work work) {
        TypedQuery<OpportunityEntity> query = Store.of(work)
                .query(
                        "select o from OpportunityEntity o left join fetch o.customer c left join fetch o.product"
                                + where + " and o.stage = :stage order by o.stageSince, o.number",
                        OpportunityEntity.class)
                .setParameter("stage", stage);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(o -> new Card(null, Opportunities.view(o, work), o.stageSince))
                .toList();
    }
}
