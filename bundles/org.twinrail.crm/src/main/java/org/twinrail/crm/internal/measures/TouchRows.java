package org.twinrail.crm.internal.measures;

import java.util.List;
import java.util.UUID;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.internal.common.Store;

/** The touches of a period, as measures read them. */
final class TouchRows {
    private TouchRows() {}

    /**
     * A touch.
     *
     * @param id its id
     * @param track who made it
     * @param industry the customer's industry; empty for none
     * @param customer the customer's name; null for none
     * @param by the login of who made it; empty for nobody known
     */
    record Row(UUID id, TouchTrack track, String industry, String customer, String by) {}

    static List<Row> of(Slice slice, Work work) {
        return Store.of(work)
                .query(
                        "select t.id, t.track, coalesce(c.industry, t.industry), c.name, t.by from TouchEntity t"
                                + " left join t.customer c where t.on >= :from and t.on < :end order by t.on, t.id",
                        Object[].class)
                .setParameter("from", slice.firstDay())
                .setParameter("end", slice.endDay())
                .getResultStream()
                .map(row ->
                        new Row((UUID) row[0], (TouchTrack) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }
}
