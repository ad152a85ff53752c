package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.exchange.ImportKind;

/** Makes won deals importable; each says of an opportunity that is there that it was won. */
@Component(service = ImportKind.class)
public final class DealsImport extends CrmImport {
    /** Made by Declarative Services. */
    public DealsImport() {
        super("deals", "deal.record", List.of("number"), Map.of("number", "opportunities"));
    }
}
