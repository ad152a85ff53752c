package org.twinrail.core.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.core.internal.absences.AbsenceEntity;
import org.twinrail.core.internal.audit.AuditEntity;
import org.twinrail.core.internal.outbox.OutboxEntity;
import org.twinrail.core.internal.people.DepartmentEntity;
import org.twinrail.core.internal.people.PersonEntity;
import org.twinrail.core.internal.requests.RequestEntity;
import org.twinrail.core.internal.settings.SettingEntity;
import org.twinrail.core.internal.time.TimerEntity;

/** What the core stores. */
@Component
public final class CoreEntities implements EntityProvider {
    @Override
    public String name() {
        return "core";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                AbsenceEntity.class,
                AuditEntity.class,
                DepartmentEntity.class,
                OutboxEntity.class,
                PersonEntity.class,
                RequestEntity.class,
                SettingEntity.class,
                TimerEntity.class);
    }
}
