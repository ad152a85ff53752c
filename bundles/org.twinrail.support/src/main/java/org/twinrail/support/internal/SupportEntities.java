package org.twinrail.support.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.support.internal.questions.QuestionEntity;

/** Brings the table of technical questions. */
@Component
public final class SupportEntities implements EntityProvider {
    @Override
    public String name() {
        return "support";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(QuestionEntity.class);
    }
}
