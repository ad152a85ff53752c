package org.twinrail.crm.internal.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.masters.CampaignEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;

/** A lead as stored. */
@Entity
@Table(name = "crm_lead")
public class LeadEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 60)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    LeadState state = LeadState.NEW;

    @ManyToOne
    @JoinColumn(name = "customer_id")
    CustomerEntity customer;

    @Column(nullable = false, length = 200)
    String company = "";

    @Column(nullable = false, length = 100)
    String contact = "";

    @Column(nullable = false, length = 100)
    String source = "";

    @ManyToOne
    @JoinColumn(name = "campaign_id")
    CampaignEntity campaign;

    @Column(nullable = false, length = 4000)
    String text = "";

    @Column(nullable = false, updatable = false, length = 40)
    String track;

    @Column(nullable = false, length = 100)
    String owner = "";

    @Column(name = "handed_by", nullable = false, length = 100)
    String handedBy = "";

    @Column(name = "handed_to", nullable = false, length = 100)
    String handedTo = "";

    @Column(name = "handed_off_at")
    Instant handedOffAt;

    @Column(name = "return_reason", nullable = false, length = 500)
    String returnReason = "";

    @ManyToOne
    @JoinColumn(name = "opportunity_id")
    OpportunityEntity opportunity;

    @Column(name = "captured_at", nullable = false)
    Instant capturedAt;

    /** Since when nobody has it, where nobody does: since it was captured, qualified or returned last. */
    @Column(name = "unassigned_since", nullable = false)
    Instant unassignedSince;

    @Version
    long version;

    /** The login of who is responsible; empty for nobody. */
    public String owner() {
        return owner;
    }

    /** Points at the lead by its number. */
    public ObjectRef ref() {
        return ObjectRef.of("lead", number);
    }

    /** The lead's id. */
    public UUID id() {
        return id;
    }

    /** The number by which people know it. */
    public String number() {
        return number;
    }

    /** How far it has come. */
    public LeadState state() {
        return state;
    }

    /** The customer; null where it is none yet. */
    public CustomerEntity customer() {
        return customer;
    }

    /** The customer's name, or the company's where it is no customer yet. */
    public String who() {
        return customer == null ? company : customerName();
    }

    /** Where it came from. */
    public String source() {
        return source;
    }

    /** The code of the campaign that brought it; empty for none. */
    public String campaignCode() {
        return campaign == null ? "" : campaign.code();
    }

    /** What they want. */
    public String text() {
        return text;
    }

    /** The code of its track. */
    public String track() {
        return track;
    }

    /** Since when nobody has it, where nobody does. */
    public Instant unassignedSince() {
        return unassignedSince;
    }

    /** The version it has now. */
    public long version() {
        return version;
    }

    String customerName() {
        return customer == null ? "" : customer.name();
    }

    Lead view(TrackStage stage, long waitingHours) {
        return new Lead(
                number,
                state,
                customerName(),
                company,
                contact,
                source,
                campaignCode(),
                text,
                track,
                stage.code(),
                stage.half(),
                owner,
                handedBy,
                handedTo,
                handedOffAt,
                waitingHours,
                returnReason,
                opportunity == null ? "" : opportunity.number(),
                capturedAt,
                version);
    }
}
