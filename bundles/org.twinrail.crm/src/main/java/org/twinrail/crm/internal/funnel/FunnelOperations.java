package org.twinrail.crm.internal.funnel;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.crm.CountConversion;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.ShowBoard;

/** Answers how full the funnel is, what stands where, and what becomes of it (D6). */
@Component
public final class FunnelOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.query(CountFunnel.class, FunnelCount::count);
        registrar.query(CountConversion.class, ConversionCount::count);
        registrar.query(ShowBoard.class, BoardCount::count);
        registrar.query(ListCards.class, BoardCards::list);
    }
}
