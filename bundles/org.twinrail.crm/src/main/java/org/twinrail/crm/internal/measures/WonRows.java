package org.twinrail.crm.internal.measures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.internal.common.Store;

/** The opportunities won in a period, and which rails touched them: at the opportunity itself, or at its customer and at no other. */
final class WonRows {
    /** The parameter that takes those touched by one rail, by both or by none. */
    static final String TOUCHED = "touched";

    static final Set<String> VALUES = Set.of("both", "marketing", "sales", "none");

    private WonRows() {}

    /**
     * An opportunity won.
     *
     * @param number its number
     * @param owner the login of who owns it; empty for nobody
     * @param amount its amount; null for none
     * @param currency the amount's currency; null for none
     */
    record Row(String number, String owner, BigDecimal amount, String currency) {}

    /** Those the parameter takes, by number. */
    static List<Row> of(Slice slice, Work work) {
        Map<UUID, Rails> touched = touched(slice, work);
        return Store.of(work)
                .query(
                        "select o.id, o.number, o.owner, o.amount.amount, o.amount.currency from OpportunityEntity o"
                                + " where o.outcome = :won and o.closedOn >= :from and o.closedOn < :end order by o.number",
                        Object[].class)
                .setParameter("won", DealOutcome.WON)
                .setParameter("from", slice.firstDay())
                .setParameter("end", slice.endDay())
                .getResultStream()
                .filter(row -> slice.takes(
                        TOUCHED, touched.getOrDefault(row[0], new Rails()).said()))
                .map(row -> new Row((String) row[1], (String) row[2], (BigDecimal) row[3], (String) row[4]))
                .toList();
    }

    private static Map<UUID, Rails> touched(Slice slice, Work work) {
        Map<UUID, Rails> rails = new HashMap<>();
        Store.of(work)
                .query(
                        "select distinct o.id, t.track from OpportunityEntity o, TouchEntity t where o.outcome = :won"
                                + " and o.closedOn >= :from and o.closedOn < :end and t.on <= o.closedOn"
                                + " and (t.opportunity = o or t.opportunity is null and t.customer = o.customer)",
                        Object[].class)
                .setParameter("won", DealOutcome.WON)
                .setParameter("from", slice.firstDay())
                .setParameter("end", slice.endDay())
                .getResultStream()
                .forEach(row ->
                        rails.computeIfAbsent((UUID) row[0], any -> new Rails()).add((TouchTrack) row[1]));
        return rails;
    }
}
