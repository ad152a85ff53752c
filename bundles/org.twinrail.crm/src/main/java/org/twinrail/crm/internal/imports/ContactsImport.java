package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.exchange.ImportKind;

/** Makes the people at customers importable. */
@Component(service = ImportKind.class)
public final class ContactsImport extends CrmImport {
    /** Made by Declarative Services. */
    public ContactsImport() {
        super("contacts", "contact.record", List.of("name", "customer"), Map.of("customer", "customers"));
    }
}
