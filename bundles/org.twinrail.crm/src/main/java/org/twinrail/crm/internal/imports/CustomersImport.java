package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.crm.RecordCustomer;

/** Makes customers importable. */
@Component(service = ImportKind.class)
public final class CustomersImport extends CrmImport {
    /** Made by Declarative Services. */
    public CustomersImport() {
        super("customers", "customer.record", List.of("name"), Map.of("owner", "people"));
    }

    @Override
    public Query<Boolean> exists(String key) {
        return new RecordExists(RecordExists.Kind.CUSTOMER, key);
    }

    @Override
    public Optional<Action<?>> bare(String key) {
        return Optional.of(new RecordCustomer(key, null, null, null, null, null, null));
    }
}
