package org.twinrail.coordination.internal.store;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;

/** Brings the tables of conflicts. */
@Component
public final class CoordinationEntities implements EntityProvider {
    @Override
    public String name() {
        return "coordination";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ConflictEntity.class, PartyEntity.class, EvidenceEntity.class, StepEntity.class);
    }
}
