package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.exchange.ImportKind;

/** Makes touches importable. They have no key, because the same contact may happen twice a day. */
@Component(service = ImportKind.class)
public final class TouchesImport extends CrmImport {
    /** Made by Declarative Services. */
    public TouchesImport() {
        super(
                "touches",
                "touch.record",
                List.of(),
                Map.of("customer", "customers", "campaign", "campaigns", "by", "people"));
    }
}
