package org.twinrail.crm.internal.funnel;

import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Board;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.ShowBoard;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadStages;

/** Counts and sums the cards of a board, all in the database. */
final class BoardCount {
    private final BoardFilter filter;
    private final Work work;
    private final Map<String, Tally> opportunities = new HashMap<>();
    private final Map<String, Long> leads = new HashMap<>();

    private BoardCount(BoardFilter filter, Work work) {
        this.filter = filter;
        this.work = work;
    }

    static Board count(ShowBoard query, Work work) {
        BoardCount count = new BoardCount(BoardFilter.of(query, work), work);
        if (!count.filter.leavesOutLeads()) {
            count.leads();
        }
        count.opportunities();
        return count.board();
    }

    private void leads() {
        BoardFilter.Condition condition = filter.leads();
        rows(
                        "select l.state as state, count(l) as many from LeadEntity l left join l.customer c"
                                + condition.where() + " group by l.state",
                        condition)
                .forEach(row -> leads.merge(
                        filter.track()
                                .at(LeadStages.of(row.get("state", LeadState.class)))
                                .code(),
                        row.get("many", Long.class),
                        Long::sum));
    }

    private void opportunities() {
        BoardFilter.Condition condition = filter.opportunities();
        rows(
                        "select o.stage as stage, o.amount.currency as currency, count(o) as many,"
                                + " sum(o.amount.amount) as total from OpportunityEntity o left join o.customer c"
                                + condition.where() + " group by o.stage, o.amount.currency",
                        condition)
                .forEach(row -> {
                    Tally tally = opportunities.computeIfAbsent(row.get("stage", String.class), stage -> new Tally());
                    tally.add(row.get("many", Long.class));
                    tally.add(row.get("currency", String.class), row.get("total", BigDecimal.class));
                });
    }

    private List<Tuple> rows(String text, BoardFilter.Condition condition) {
        TypedQuery<Tuple> query = Store.of(work).query(text, Tuple.class);
        condition.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private Board board() {
        return new Board(
                filter.track().code(),
                filter.track().view().stages().stream()
                        .filter(stage -> stage.milestone() != Milestone.VISITOR)
                        .map(this::column)
                        .toList());
    }

    private Board.Column column(TrackStage stage) {
        Tally tally = opportunities.getOrDefault(stage.code(), new Tally());
        return new Board.Column(
                stage.code(),
                new Text(stage.nameZh(), stage.nameEn()),
                stage.half(),
                leads.getOrDefault(stage.code(), 0L),
                tally.count(),
                tally.amounts());
    }
}
