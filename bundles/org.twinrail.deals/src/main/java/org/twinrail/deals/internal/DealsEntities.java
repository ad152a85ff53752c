package org.twinrail.deals.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.deals.internal.quotes.OrderEntity;
import org.twinrail.deals.internal.quotes.RevisionEntity;

/** Brings the tables of quotes and orders. */
@Component
public final class DealsEntities implements EntityProvider {
    @Override
    public String name() {
        return "deals";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(RevisionEntity.class, OrderEntity.class);
    }
}
