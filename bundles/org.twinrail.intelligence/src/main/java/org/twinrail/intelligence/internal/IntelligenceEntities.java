package org.twinrail.intelligence.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.intelligence.internal.briefs.BriefEntity;
import org.twinrail.intelligence.internal.competitors.CompetitorEntity;
import org.twinrail.intelligence.internal.competitors.CompetitorMetEntity;
import org.twinrail.intelligence.internal.insights.InsightEntity;
import org.twinrail.intelligence.internal.insights.InsightUseEntity;
import org.twinrail.intelligence.internal.ledger.ContributionEntity;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.reading.ReadReceiptEntity;
import org.twinrail.intelligence.internal.reading.RequiredReadingEntity;

/** Brings the tables of field notes, insights, competitors, briefs, receipts and contributions. */
@Component
public final class IntelligenceEntities implements EntityProvider {
    @Override
    public String name() {
        return "intelligence";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                FieldNoteEntity.class,
                InsightEntity.class,
                InsightUseEntity.class,
                CompetitorEntity.class,
                CompetitorMetEntity.class,
                BriefEntity.class,
                RequiredReadingEntity.class,
                ReadReceiptEntity.class,
                ContributionEntity.class);
    }
}
