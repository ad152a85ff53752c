package org.twinrail.crm.internal.touches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.facts.TouchFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.masters.CampaignEntity;
import org.twinrail.crm.internal.masters.ContactEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;

/** A touch as stored; never changed. */
@Entity
@Table(name = "crm_touch")
public class TouchEntity {
    @Id
    UUID id = Keys.next();

    @Column(name = "on_day", nullable = false, updatable = false)
    LocalDate on;

    @Column(nullable = false, updatable = false)
    Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    TouchTrack track;

    @Column(nullable = false, updatable = false, length = 60)
    String channel;

    @ManyToOne
    @JoinColumn(name = "customer_id", updatable = false)
    CustomerEntity customer;

    @Column(nullable = false, updatable = false, length = 100)
    String industry = "";

    @ManyToOne
    @JoinColumn(name = "contact_id", updatable = false)
    ContactEntity contact;

    @ManyToOne
    @JoinColumn(name = "opportunity_id", updatable = false)
    OpportunityEntity opportunity;

    @ManyToOne
    @JoinColumn(name = "campaign_id", updatable = false)
    CampaignEntity campaign;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by = "";

    @Column(nullable = false, updatable = false, length = 2000)
    String note = "";

    ObjectRef ref() {
        return ObjectRef.of("touch", id);
    }

    TouchFact fact(Staff staff) {
        return new TouchFact(
                ref(),
                customer == null ? "" : customer.name(),
                by,
                staff.departmentOf(by),
                track.name(),
                channel,
                on,
                at,
                campaign == null ? "" : campaign.code());
    }

    Touch view() {
        return new Touch(
                id,
                on,
                at,
                track,
                channel,
                customer == null ? "" : customer.name(),
                industry,
                contact == null ? "" : contact.name(),
                opportunity == null ? "" : opportunity.number(),
                campaign == null ? "" : campaign.code(),
                by,
                note);
    }
}
