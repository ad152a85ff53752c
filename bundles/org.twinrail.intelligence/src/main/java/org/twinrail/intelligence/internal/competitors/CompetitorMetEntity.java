package org.twinrail.intelligence.internal.competitors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** That a competitor was met at an object, as stored. */
@Entity
@Table(name = "intelligence_competitor_met")
public class CompetitorMetEntity {
    @Id
    private UUID id;

    @ManyToOne
    private CompetitorEntity competitor;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected CompetitorMetEntity() {}

    CompetitorMetEntity(CompetitorEntity competitor, ObjectRef object, Work work) {
        this.id = Keys.next();
        this.competitor = competitor;
        this.aboutKind = object.kind();
        this.aboutId = object.id();
        this.notedBy = work.actor().login();
        this.notedAt = work.now();
    }

    ObjectRef object() {
        return new ObjectRef(aboutKind, aboutId);
    }

    CompetitorEntity competitor() {
        return competitor;
    }
}
