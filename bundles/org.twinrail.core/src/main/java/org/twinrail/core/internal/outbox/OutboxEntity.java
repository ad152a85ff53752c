package org.twinrail.core.internal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;

/** An event that waits to be sent; it is written in the action's transaction and removed once sent. */
@Entity
@Table(name = "core_outbox")
public class OutboxEntity {
    @Id
    UUID id;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    long ordinal;

    @Column(nullable = false, length = 100)
    String topic;

    @Column(nullable = false, length = 1_000_000)
    String payload;

    /** For Hibernate. */
    protected OutboxEntity() {}

    /** An event; {@code ordinal} orders those of one instant, so that those of two actions are not mixed. */
    public OutboxEntity(Instant createdAt, long ordinal, String topic, String payload) {
        this.id = Keys.next();
        this.createdAt = createdAt;
        this.ordinal = ordinal;
        this.topic = topic;
        this.payload = payload;
    }
}
