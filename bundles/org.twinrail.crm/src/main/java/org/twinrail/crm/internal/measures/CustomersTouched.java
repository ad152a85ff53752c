package org.twinrail.crm.internal.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;

/** Customers that were touched, with one window open to them or with both of marketing and sales (D33). */
@Component
public final class CustomersTouched implements Measure {
    private static final String WINDOWS = "windows";

    @Override
    public String name() {
        return "crm.customers-touched";
    }

    @Override
    public Text title() {
        return Titles.of("customers");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(WINDOWS, Set.of("one", "several"));
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Map<String, Rails> customers = new TreeMap<>();
        for (TouchRows.Row touch : TouchRows.of(slice, work)) {
            if (touch.customer() != null) {
                customers.computeIfAbsent(touch.customer(), any -> new Rails()).add(touch.track());
            }
        }
        return customers.entrySet().stream()
                .filter(customer -> slice.takes(WINDOWS, customer.getValue().both() ? "several" : "one"))
                .map(customer -> Portion.one(ObjectRef.of("customer", customer.getKey()), "", "", ""))
                .toList();
    }
}
