package org.twinrail.incentives.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;

/** What the incentives bundle stores. */
@Component
public final class IncentivesEntities implements EntityProvider {
    @Override
    public String name() {
        return "incentives";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                AssessmentEntity.class, BaselineEntity.class, CreditEntity.class, LineEntity.class, TargetEntity.class);
    }
}
