package org.twinrail.crm.internal.leads;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Card;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.internal.common.Store;

/** The leads that stand at a stage, for a board. */
public final class StandingLeads {
    private static final String ORDER =
            " order by " + Leads.WAITING + ", " + Leads.WAITING_SINCE + ", l.capturedAt, l.number";

    private StandingLeads() {}

    /** The states in which leads stand where a track has a milestone. */
    public static List<LeadState> states(Milestone milestone) {
        return Arrays.stream(LeadState.values())
                .filter(state -> LeadStages.of(state) == milestone)
                .toList();
    }

    /**
     * A page of those in some states.
     *
     * @param where a condition on a lead {@code l} and its customer {@code c}
     */
    public static List<Card> page(
            List<LeadState> states,
            String where,
            Map<String, Object> parameters,
            int limit,
            int offset,
            LeadFacts facts,
            Work work) {
        TypedQuery<LeadEntity> query = Store.of(work)
                .query(Leads.WITH_NAMES + where + " and l.state in :states" + ORDER, LeadEntity.class)
                .setParameter("states", states);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(lead -> new Card(facts.view(lead, work), null, since(lead, work)))
                .toList();
    }

    private static LocalDate since(LeadEntity lead, Work work) {
        Instant since = lead.handedOffAt == null ? lead.capturedAt : lead.handedOffAt;
        return LocalDate.ofInstant(since, work.clock().getZone());
    }
}
