package org.twinrail.crm.internal.masters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Campaign;
import org.twinrail.crm.internal.common.Amount;

/** A campaign as stored. */
@Entity
@Table(name = "crm_campaign")
public class CampaignEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 60)
    String code;

    @Column(nullable = false, length = 200)
    String name = "";

    @Column(nullable = false, length = 60)
    String channel = "";

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    LocalDate until;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget_amount", precision = 19, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "budget_currency", length = 3))
    Amount budget;

    @Column(nullable = false, length = 100)
    String owner = "";

    @Version
    long version;

    /** The login of who is responsible; empty for nobody. */
    public String owner() {
        return owner;
    }

    /** The campaign's code. */
    public String code() {
        return code;
    }

    ObjectRef ref() {
        return ObjectRef.of("campaign", code);
    }

    Campaign view() {
        return new Campaign(code, name, channel, from, until, Amount.money(budget), owner, version);
    }
}
