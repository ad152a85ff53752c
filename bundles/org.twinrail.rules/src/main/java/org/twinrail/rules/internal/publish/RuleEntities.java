package org.twinrail.rules.internal.publish;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;

/** Brings the tables of drafts and publications. */
@Component
public final class RuleEntities implements EntityProvider {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(DraftEntity.class, PublicationEntity.class);
    }
}
