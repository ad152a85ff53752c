package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.exchange.ImportKind;

/** Makes appointments importable, as another calendar has them. */
@Component(service = ImportKind.class)
public final class AppointmentsImport extends CrmImport {
    /** Made by Declarative Services. */
    public AppointmentsImport() {
        super(
                "appointments",
                "appointment.plan",
                List.of("uid"),
                Map.of("customer", "customers", "opportunity", "opportunities", "owner", "people"));
    }
}
