package org.twinrail.exchange.internal.runs;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;

/** What the bundle stores. */
@Component
public final class ExchangeEntities implements EntityProvider {
    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ImportEntity.class);
    }
}
