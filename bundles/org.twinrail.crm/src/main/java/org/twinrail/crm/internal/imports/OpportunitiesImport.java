package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Query;
import org.twinrail.api.exchange.ImportKind;

/** Makes opportunities importable. */
@Component(service = ImportKind.class)
public final class OpportunitiesImport extends CrmImport {
    /** Made by Declarative Services. */
    public OpportunitiesImport() {
        super(
                "opportunities",
                "opportunity.record",
                List.of("number"),
                Map.of("customer", "customers", "product", "products", "owner", "people"));
    }

    @Override
    public Query<Boolean> exists(String key) {
        return new RecordExists(RecordExists.Kind.OPPORTUNITY, key);
    }
}
