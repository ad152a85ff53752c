package org.twinrail.rules.internal.tables;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.rules.internal.publish.DraftEntity;
import org.twinrail.rules.internal.publish.HistoryEntity;
import org.twinrail.rules.internal.publish.PublicationEntity;
import org.twinrail.rules.internal.replay.DecisionEntity;
import org.twinrail.rules.internal.statistics.StatisticEntity;

/** Brings the tables of drafts, publications and their history. */
@Component
public final class RuleEntities implements EntityProvider {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                DraftEntity.class,
                PublicationEntity.class,
                DecisionEntity.class,
                StatisticEntity.class,
                HistoryEntity.class);
    }
}
