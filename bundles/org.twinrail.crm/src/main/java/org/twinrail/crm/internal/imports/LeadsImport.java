package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.exchange.ImportKind;

/** Makes leads importable. */
@Component(service = ImportKind.class)
public final class LeadsImport extends CrmImport {
    /** Made by Declarative Services. */
    public LeadsImport() {
        super(
                "leads",
                "lead.record",
                List.of("number"),
                Map.of("customer", "customers", "campaign", "campaigns", "owner", "people"));
    }
}
