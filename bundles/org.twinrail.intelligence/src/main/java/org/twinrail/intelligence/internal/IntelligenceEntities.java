package org.twinrail.intelligence.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Attachment;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.intelligence.internal.briefs.BriefEntity;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.competitors.CompetitorEntity;
import org.twinrail.intelligence.internal.competitors.CompetitorMetEntity;
import org.twinrail.intelligence.internal.insights.InsightEntity;
import org.twinrail.intelligence.internal.insights.InsightUseEntity;
import org.twinrail.intelligence.internal.ledger.ContributionEntity;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.notes.Topic;
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

    @Override
    public List<Attachment> attachments() {
        return List.of(
                new Attachment(
                        "fieldnote",
                        "FieldNoteEntity",
                        Topic.FOLLOWS,
                        "1 = 1",
                        count -> Words.of("reference.notes", count)),
                Attachment.any("insight-use", "InsightUseEntity", count -> Words.of("merge.uses", count)),
                Attachment.once(
                        "competitor-met",
                        "CompetitorMetEntity",
                        "not exists (select y.id from CompetitorMetEntity y where y.aboutKind = :kind and y.aboutId ="
                                + " :to and y.competitor = x.competitor)",
                        count -> Words.of("reference.met", count)));
    }
}
