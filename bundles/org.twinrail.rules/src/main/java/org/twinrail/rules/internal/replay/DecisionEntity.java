package org.twinrail.rules.internal.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The decisions of one action, with their facts, as JSON. Written once. */
@Entity
@Table(name = "rules_decision")
public class DecisionEntity {
    /** The longest document; a run over a whole period with more than that is not kept. */
    static final int LONGEST = 1_000_000;

    @Id
    UUID id;

    @Column(updatable = false, nullable = false)
    Instant at;

    @Column(updatable = false, nullable = false, length = LONGEST)
    String document;

    /** For the persistence. */
    protected DecisionEntity() {}

    DecisionEntity(UUID id, Instant at, String document) {
        this.id = id;
        this.at = at;
        this.document = document;
    }
}
