package org.twinrail.crm.internal.imports;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;

/** Answers what imports ask. */
@Component
public final class ImportOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.query(RecordExists.class, this::exists);
    }

    private Boolean exists(RecordExists query, Work work) {
        return switch (query.kind()) {
            case CUSTOMER -> Masters.customer(query.key(), work).isPresent();
            case PRODUCT -> Masters.product(query.key(), work).isPresent();
            case CAMPAIGN -> Masters.campaign(query.key(), work).isPresent();
            case OPPORTUNITY -> Opportunities.find(query.key(), work).isPresent();
        };
    }
}
