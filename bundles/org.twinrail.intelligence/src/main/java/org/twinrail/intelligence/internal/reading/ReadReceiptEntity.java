package org.twinrail.intelligence.internal.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** That somebody opened a brief or an insight, as stored. */
@Entity
@Table(name = "intelligence_read_receipt")
public class ReadReceiptEntity {
    @Id
    private UUID id;

    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_id")
    private String itemId;

    private String login;

    @Column(name = "read_at")
    private Instant readAt;

    protected ReadReceiptEntity() {}

    ReadReceiptEntity(ObjectRef item, Work work) {
        this.id = Keys.next();
        this.itemKind = item.kind();
        this.itemId = item.id();
        this.login = work.actor().login();
        this.readAt = work.now();
    }

    ObjectRef item() {
        return new ObjectRef(itemKind, itemId);
    }

    String login() {
        return login;
    }

    Instant readAt() {
        return readAt;
    }
}
