package org.twinrail.crm.internal.funnel;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.spi.OperationProvider.QueryBody;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.Card;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadFacts;
import org.twinrail.crm.internal.leads.StandingLeads;
import org.twinrail.crm.internal.opportunities.StandingOpportunities;

/** Reads a page of what stands at a stage: the leads, and after them the opportunities. */
final class BoardCards implements QueryBody<ListCards, List<Card>> {
    private static final int DEFAULT_LIMIT = 100;

    private final LeadFacts facts;

    BoardCards(WorkingTimes times) {
        this.facts = new LeadFacts(times);
    }

    @Override
    public List<Card> run(ListCards query, Work work) {
        BoardFilter filter = BoardFilter.of(query, work);
        int limit = Inputs.given(query.limit(), DEFAULT_LIMIT);
        int offset = Inputs.given(query.offset(), 0);
        Milestone milestone = filter.track().known("stage", query.stage()).milestone();
        List<LeadState> states =
                milestone == null || filter.leavesOutLeads() ? List.of() : StandingLeads.states(milestone);
        List<Card> cards = new ArrayList<>();
        if (!states.isEmpty()) {
            BoardFilter.Condition leads = filter.leads();
            cards.addAll(StandingLeads.page(states, leads.where(), leads.parameters(), limit, offset, facts, work));
        }
        if (cards.size() < limit) {
            long before = states.isEmpty() || cards.size() + offset == 0 ? 0 : leads(filter, states, work);
            int skipped = (int) Math.max(0, offset - before);
            BoardFilter.Condition deals = filter.opportunities();
            cards.addAll(StandingOpportunities.page(
                    query.stage().strip(), deals.where(), deals.parameters(), limit - cards.size(), skipped, work));
        }
        return cards;
    }

    private static long leads(BoardFilter filter, List<LeadState> states, Work work) {
        BoardFilter.Condition condition = filter.leads();
        TypedQuery<Long> query = Store.of(work)
                .query(
                        "select count(l) from LeadEntity l left join l.customer c" + condition.where()
                                + " and l.state in :states",
                        Long.class)
                .setParameter("states", states);
        condition.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
