package org.twinrail.crm.internal.measures;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;

/** Leads that were handed over in the period and given back: of the department that handed them over, with the one that gave them back (D33). */
@Component
public final class LeadsReturned implements Measure {
    @Override
    public String name() {
        return "crm.leads-returned";
    }

    @Override
    public Text title() {
        return Titles.of("returned");
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Staff staff = new Staff(work);
        return Store.of(work)
                .query(
                        "select l.number, l.handedBy, l.handedTo from LeadEntity l where l.state = :returned"
                                + " and l.handedOffAt >= :from and l.handedOffAt < :to order by l.number",
                        Object[].class)
                .setParameter("returned", LeadState.RETURNED)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .map(row -> Portion.one(
                        ObjectRef.of("lead", (String) row[0]),
                        staff.departmentOf((String) row[1]),
                        staff.departmentOfEither((String) row[2]),
                        (String) row[1]))
                .toList();
    }
}
