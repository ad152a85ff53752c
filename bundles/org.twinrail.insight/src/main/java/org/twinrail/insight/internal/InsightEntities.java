package org.twinrail.insight.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;

/** Brings the tables of indicators and their kept figures. */
@Component
public final class InsightEntities implements EntityProvider {
    @Override
    public String name() {
        return "insight";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(IndicatorEntity.class, KeptEntity.class, Amounts.class);
    }
}
