package org.twinrail.crm.internal.funnel;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.CountConversion;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.ShowBoard;

/** Answers how full the funnel is, what stands where, and what becomes of it (D6). */
@Component
public final class FunnelOperations implements OperationProvider {
    private final WorkingTimes times;

    /** Made by Declarative Services. */
    @Activate
    public FunnelOperations(@Reference WorkingTimes times) {
        this.times = times;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(CountFunnel.class, FunnelCount::count);
        registrar.query(CountConversion.class, ConversionCount::count);
        registrar.query(ShowBoard.class, BoardCount::count);
        registrar.query(ListCards.class, new BoardCards(times));
    }
}
