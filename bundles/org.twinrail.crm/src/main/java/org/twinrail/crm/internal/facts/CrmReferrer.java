package org.twinrail.crm.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Store;

/** What of customer management refers to an object, counted by kind. */
@Component
public final class CrmReferrer implements Referrer {
    private static final String COUNT = "select count(x) from ";
    private static final Map<String, Map<String, String>> REFERRING = Map.of(
            "customer",
            counts(
                    "used.contacts", "ContactEntity x where x.customer.name = :id",
                    "used.opportunities", "OpportunityEntity x where x.customer.name = :id",
                    "used.leads", "LeadEntity x where x.customer.name = :id",
                    "used.touches", "TouchEntity x where x.customer.name = :id",
                    "used.appointments", "AppointmentEntity x where x.customer.name = :id",
                    "used.merged", "CustomerEntity x where x.mergedInto.name = :id"),
            "contact",
            counts(
                    "used.touches", "TouchEntity x where x.contact.id = :id",
                    "used.appointments", "AppointmentEntity x where x.contact.id = :id"),
            "product",
            counts("used.opportunities", "OpportunityEntity x where x.product.name = :id"),
            "campaign",
            counts(
                    "used.leads", "LeadEntity x where x.campaign.code = :id",
                    "used.touches", "TouchEntity x where x.campaign.code = :id"),
            "opportunity",
            counts(
                    "used.leads", "LeadEntity x where x.opportunity.number = :id",
                    "used.quotes",
                            "QuoteEntity x where x.opportunity = (select o.id from OpportunityEntity o where o.number = :id)",
                    "used.positionings",
                            "PositioningEntity x where x.opportunity = (select o.id from OpportunityEntity o where o.number = :id)",
                    "used.touches", "TouchEntity x where x.opportunity.number = :id",
                    "used.appointments", "AppointmentEntity x where x.opportunity.number = :id"),
            "track",
            counts(
                    "used.opportunities", "OpportunityEntity x where x.track = :id",
                    "used.leads", "LeadEntity x where x.track = :id"),
            "person",
            counts(
                    "used.customers", "CustomerEntity x where x.owner = :id",
                    "used.campaigns", "CampaignEntity x where x.owner = :id",
                    "used.opportunities", "OpportunityEntity x where x.owner = :id",
                    "used.ownerships",
                            "OwnershipEntity x where x.previous = :id or x.owner = :id and x.endedAt is not null",
                    "used.filings", "FilingEntity x where x.by = :id",
                    "used.leads", "LeadEntity x where x.owner = :id or x.handedBy = :id or x.handedTo = :id",
                    "used.quotes", "QuoteEntity x where x.by = :id",
                    "used.positionings", "PositioningEntity x where x.by = :id",
                    "used.touches", "TouchEntity x where x.by = :id",
                    "used.appointments", "AppointmentEntity x where x.owner = :id"),
            "department",
            counts(
                    "used.tracks", "TrackEntity x where x.upperHost = :id or x.lowerHost = :id",
                    "used.leads", "LeadEntity x where x.handedTo = :id"));

    /** In the order in which they are told. */
    private static Map<String, String> counts(String... wordsAndCounts) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndCounts.length; i += 2) {
            counts.put(wordsAndCounts[i], COUNT + wordsAndCounts[i + 1]);
        }
        return counts;
    }

    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        Object id = object.kind().equals("contact") ? UUID.fromString(object.id()) : object.id();
        List<Reference> references = new ArrayList<>();
        REFERRING.getOrDefault(object.kind(), Map.of()).forEach((words, count) -> {
            long number = Store.of(work)
                    .query(count, Long.class)
                    .setParameter("id", id)
                    .getSingleResult();
            if (number > 0) {
                references.add(new Reference(Complaints.word(words, number), false));
            }
        });
        return references;
    }
}
