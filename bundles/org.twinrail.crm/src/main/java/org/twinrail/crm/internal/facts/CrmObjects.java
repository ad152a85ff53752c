package org.twinrail.crm.internal.facts;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.filed.Filings;
import org.twinrail.crm.internal.leads.LeadEntity;
import org.twinrail.crm.internal.leads.Leads;
import org.twinrail.crm.internal.masters.CampaignEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;

/** Says which customers, leads, opportunities, campaigns, products and filings there are, and who is responsible for them. */
@Component
public final class CrmObjects implements KnownObjects {
    @Override
    public Set<String> kinds() {
        return Set.of("customer", "lead", "opportunity", "campaign", "product", "filing");
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        return switch (object.kind()) {
            case "customer" -> Masters.customer(object.id(), work).isPresent();
            case "lead" -> Leads.find(object.id(), work).isPresent();
            case "opportunity" -> Opportunities.find(object.id(), work).isPresent();
            case "campaign" -> Masters.campaign(object.id(), work).isPresent();
            case "filing" -> Filings.find(object.id(), work).isPresent();
            case "product" -> Masters.product(object.id(), work).isPresent();
            default -> false;
        };
    }

    /** Its owner (D4); products have none. */
    @Override
    public Optional<Host> host(ObjectRef object, Work work) {
        Optional<String> owner =
                switch (object.kind()) {
                    case "customer" -> Masters.customer(object.id(), work).map(CustomerEntity::owner);
                    case "lead" -> Leads.find(object.id(), work).map(LeadEntity::owner);
                    case "opportunity" -> Opportunities.find(object.id(), work).map(OpportunityEntity::owner);
                    case "campaign" -> Masters.campaign(object.id(), work).map(CampaignEntity::owner);
                    default -> Optional.empty();
                };
        return owner.filter(login -> !login.isEmpty())
                .map(login -> new Host(login, new Staff(work).departmentOf(login)));
    }
}
