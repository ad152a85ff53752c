package org.twinrail.crm.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.crm.internal.appointments.AppointmentEntity;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.SeriesEntity;
import org.twinrail.crm.internal.filed.EvidenceValue;
import org.twinrail.crm.internal.filed.FilingEntity;
import org.twinrail.crm.internal.keys.KeyEntity;
import org.twinrail.crm.internal.leads.LeadEntity;
import org.twinrail.crm.internal.masters.CampaignEntity;
import org.twinrail.crm.internal.masters.ContactEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.HolderEntity;
import org.twinrail.crm.internal.masters.OwnershipEntity;
import org.twinrail.crm.internal.masters.ProductEntity;
import org.twinrail.crm.internal.merging.MergeEntity;
import org.twinrail.crm.internal.merging.MovedEntity;
import org.twinrail.crm.internal.opportunities.CrossingEntity;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;
import org.twinrail.crm.internal.opportunities.PositioningEntity;
import org.twinrail.crm.internal.opportunities.QuoteEntity;
import org.twinrail.crm.internal.routing.RotationEntity;
import org.twinrail.crm.internal.routing.RoutingEntity;
import org.twinrail.crm.internal.routing.Row;
import org.twinrail.crm.internal.touches.TouchEntity;
import org.twinrail.crm.internal.tracks.StageValue;
import org.twinrail.crm.internal.tracks.TrackEntity;

/** What the bundle stores. */
@Component
public final class CrmEntities implements EntityProvider {
    @Override
    public String name() {
        return "crm";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                TrackEntity.class,
                StageValue.class,
                SeriesEntity.class,
                Amount.class,
                CustomerEntity.class,
                KeyEntity.class,
                MergeEntity.class,
                MovedEntity.class,
                OwnershipEntity.class,
                HolderEntity.class,
                FilingEntity.class,
                EvidenceValue.class,
                ContactEntity.class,
                ProductEntity.class,
                CampaignEntity.class,
                LeadEntity.class,
                RoutingEntity.class,
                Row.class,
                RotationEntity.class,
                OpportunityEntity.class,
                QuoteEntity.class,
                PositioningEntity.class,
                CrossingEntity.class,
                TouchEntity.class,
                AppointmentEntity.class);
    }
}
