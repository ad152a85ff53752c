package org.twinrail.crm.internal.masters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.facts.FiledFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.filed.FilingEntity;
import org.twinrail.crm.internal.filed.Filings;

/** What the boundary rules see of recording customers and the people there. */
final class CustomerFacts {
    private CustomerFacts() {}

    /** Recording a customer, or something of it; nothing for a new one. */
    static List<?> recorded(String action, Optional<CustomerEntity> customer, Work work) {
        if (customer.isEmpty()) {
            return List.of(Deed.of(action, Deed.RECORD));
        }
        CustomerEntity present = customer.get();
        Staff staff = new Staff(work);
        String department = staff.departmentOf(present.owner);
        return List.of(
                new Deed(action, Deed.RECORD, "", "", "", present.ref(), present.owner, department),
                present.fact(staff));
    }

    /** Recording a customer: where an owner is named also that it changes hands, and where it is new who filed it before (D23). */
    static List<?> recording(RecordCustomer input, Work work) {
        Optional<CustomerEntity> customer = Masters.customer(input.name(), work);
        Staff staff = new Staff(work);
        String owner = staff.known("owner", input.owner());
        List<Object> facts = new ArrayList<>(recorded("customer.record", customer, work));
        if (owner != null && !owner.equals(customer.map(CustomerEntity::owner).orElse(""))) {
            facts.add(Transfers.recorded(customer.orElse(null), input.name().strip(), owner, staff, work));
        }
        if (customer.isEmpty()) {
            Filings.granted(input.name(), work)
                    .filter(filing -> !filing.by().equals(work.actor().login()))
                    .map(filing -> filed(filing, staff))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static FiledFact filed(FilingEntity filing, Staff staff) {
        return new FiledFact(
                filing.ref(), filing.number(), filing.by(), staff.nameOf(filing.by()), filing.protectedUntil());
    }
}
