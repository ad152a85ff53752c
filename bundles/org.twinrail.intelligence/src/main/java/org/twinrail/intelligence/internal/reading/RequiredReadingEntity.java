package org.twinrail.intelligence.internal.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;

/** That a department has to know a brief or an insight, as stored. */
@Entity
@Table(name = "intelligence_required_reading")
public class RequiredReadingEntity {
    @Id
    private UUID id;

    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_id")
    private String itemId;

    private String title;

    private String department;

    private Instant since;

    /** The last day on which it has to be known; null for no end. */
    @Column(name = "until_day")
    private LocalDate until;

    /** True where a later edition took its place. */
    private boolean released;

    protected RequiredReadingEntity() {}

    RequiredReadingEntity(Reading.Item item, String department, Instant since) {
        this.id = Keys.next();
        this.itemKind = item.ref().kind();
        this.itemId = item.ref().id();
        this.title = item.title();
        this.department = department;
        this.since = since;
        this.until = item.until();
    }

    void release() {
        released = true;
    }

    ObjectRef item() {
        return new ObjectRef(itemKind, itemId);
    }

    String title() {
        return title;
    }

    String department() {
        return department;
    }

    Instant since() {
        return since;
    }
}
