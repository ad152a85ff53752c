package org.twinrail.crm.internal.leads;

import java.util.List;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.facts.LeadFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;

/** Shows leads to people and to rules with the working time they have waited for an answer (D18). Safe for use by many threads. */
public final class LeadFacts {
    private final WorkingTimes times;

    /** One that counts by a calendar. */
    public LeadFacts(WorkingTimes times) {
        this.times = times;
    }

    /** Those that wait to be taken, the longest waiting first. */
    public List<LeadFact> waiting(int limit, Work work) {
        Staff staff = new Staff(work);
        return Store.of(work)
                .query(Leads.WITH_NAMES + " where l.state = :state order by l.handedOffAt, l.number", LeadEntity.class)
                .setParameter("state", LeadState.HANDED_OFF)
                .setMaxResults(limit)
                .getResultStream()
                .map(l -> of(l, staff, work))
                .toList();
    }

    /** A lead as rules see it. */
    public LeadFact of(LeadEntity lead, Staff staff, Work work) {
        return new LeadFact(
                lead.ref(),
                lead.number,
                lead.who(),
                lead.state.name(),
                lead.owner,
                staff.departmentOf(lead.owner),
                lead.handedTo,
                staff.departmentOfEither(lead.handedTo),
                lead.handedOffAt,
                waited(lead, work),
                lead.handedBy,
                staff.departmentOf(lead.handedBy));
    }

    private long waited(LeadEntity lead, Work work) {
        return lead.state == LeadState.HANDED_OFF && lead.handedOffAt != null
                ? times.of(work).between(lead.handedOffAt, work.now()).toHours()
                : 0;
    }

    /** A lead as people see it. */
    Lead view(LeadEntity lead, Work work) {
        return Leads.view(lead, waited(lead, work), work);
    }

    /** Saves a change, tells the reviews and the world about it, and shows the result. */
    Lead changed(LeadEntity lead, String topic, Work work) {
        Store.of(work).save();
        work.changed(of(lead, new Staff(work), work));
        Lead view = view(lead, work);
        work.publish("crm/lead-" + topic, view);
        return view;
    }
}
