package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.internal.common.Amount;

/** A price that was quoted, as stored; never changed. */
@Entity
@Table(name = "crm_quote")
public class QuoteEntity {
    @Id
    UUID id = Keys.next();

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    UUID opportunity;

    @Embedded
    Amount price;

    @Column(nullable = false, updatable = false, length = 500)
    String note;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    @Column(nullable = false, updatable = false)
    Instant at;

    OpportunityDetails.Quote view() {
        return new OpportunityDetails.Quote(id, Amount.money(price), note, by, at);
    }
}
