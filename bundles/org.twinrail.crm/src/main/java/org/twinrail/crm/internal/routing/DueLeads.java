package org.twinrail.crm.internal.routing;

import java.util.List;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.internal.common.Store;

/** The leads that are to be routed: qualified, and given to nobody. */
final class DueLeads {
    private static final String FROM = " from LeadEntity l";
    private static final String WHERE = " where l.state = :state";

    private DueLeads() {}

    static long count(Work work) {
        return Store.of(work)
                .query("select count(l)" + FROM + WHERE, Long.class)
                .setParameter("state", LeadState.QUALIFIED)
                .getSingleResult();
    }

    /** Those not tried yet first, then those tried longest ago: however many nobody was found for, the others get their turn. */
    static List<String> numbers(int limit, Work work) {
        return Store.of(work)
                .query(
                        "select l.number" + FROM + " left join RoutingEntity r on r.lead = l.id" + WHERE
                                + " order by r.at nulls first, l.unassignedSince, l.number",
                        String.class)
                .setParameter("state", LeadState.QUALIFIED)
                .setMaxResults(limit)
                .getResultList();
    }
}
