package org.twinrail.crm.internal.facts;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.FactSource;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.facts.FilingFact;
import org.twinrail.crm.facts.LeadFact;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.facts.TouchFact;
import org.twinrail.crm.internal.filing.Clashes;
import org.twinrail.crm.internal.leads.LeadFacts;
import org.twinrail.crm.internal.routing.UnassignedLeads;

/**
 * Gives the rules what lies around a changed opportunity, lead, touch or filing (D23).
 *
 * <p>Every row of an import asks this, so each change costs one indexed query at most, and none where nothing can clash.
 */
@Component
public final class CrmFacts implements FactSource {
    private static final int NEARBY_DAYS = 14;

    private final LeadFacts leads;
    private final UnassignedLeads unassigned;
    private final WorkingTimes times;

    /** Made by Declarative Services. */
    @Activate
    public CrmFacts(@Reference WorkingTimes times) {
        this.leads = new LeadFacts(times);
        this.unassigned = new UnassignedLeads(times);
        this.times = times;
    }

    @Override
    public List<?> around(Object change, Work work) {
        if (change instanceof OpportunityFact opportunity) {
            boolean open = DealOutcome.OPEN.name().equals(opportunity.outcome());
            return open ? open(opportunity.customer(), opportunity.ref(), work) : List.of();
        }
        if (change instanceof TouchFact touch && !touch.customer().isEmpty()) {
            return Surroundings.touches(touch, NEARBY_DAYS, work);
        }
        if (change instanceof LeadFact lead) {
            return open(lead.customer(), lead.ref(), work);
        }
        if (change instanceof FilingFact filing) {
            return Clashes.of(filing.company(), filing.filer(), filing.ref().id(), times, work);
        }
        return List.of();
    }

    private static List<OpportunityFact> open(String customer, ObjectRef except, Work work) {
        return customer.isEmpty() ? List.of() : Surroundings.openOpportunities(customer, except.id(), work);
    }

    @Override
    public List<?> due(Work work, int limit) {
        List<Object> due = new ArrayList<>(leads.waiting(limit, work));
        due.addAll(unassigned.due(limit, work));
        return due;
    }
}
