package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.crm.OpportunityDetails;

/** A positioning that was stated, as stored; never changed. */
@Entity
@Table(name = "crm_positioning")
public class PositioningEntity {
    @Id
    UUID id = Keys.next();

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    UUID opportunity;

    @Column(nullable = false, updatable = false, length = 2000)
    String statement;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    @Column(nullable = false, updatable = false)
    Instant at;

    OpportunityDetails.Positioning view() {
        return new OpportunityDetails.Positioning(id, statement, by, at);
    }
}
