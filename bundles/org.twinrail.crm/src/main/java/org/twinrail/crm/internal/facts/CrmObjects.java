package org.twinrail.crm.internal.facts;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.filed.Filings;
import org.twinrail.crm.internal.leads.Leads;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;

/** Says which customers, leads, opportunities, campaigns, products and filings there are. */
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
}
