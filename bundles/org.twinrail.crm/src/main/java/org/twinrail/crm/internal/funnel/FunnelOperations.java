package org.twinrail.crm.internal.funnel;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.crm.CountFunnel;

/** Answers how full the funnel is (D6). */
@Component
public final class FunnelOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.query(CountFunnel.class, FunnelCount::count);
    }
}
