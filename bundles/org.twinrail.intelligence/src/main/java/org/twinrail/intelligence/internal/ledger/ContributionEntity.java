package org.twinrail.intelligence.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Contribution;
import org.twinrail.intelligence.ContributionKind;

/** A contribution as stored. */
@Entity
@Table(name = "intelligence_contribution")
public class ContributionEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private String sourceId;

    private String giver;

    @Column(name = "from_department")
    private String fromDepartment;

    @Column(name = "to_department")
    private String toDepartment;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy = "";

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected ContributionEntity() {}

    ContributionEntity(ContributionKind kind, ObjectRef source, Gift gift, Instant at) {
        this.id = Keys.next();
        this.kind = kind;
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.giver = gift.giver();
        this.fromDepartment = gift.from();
        this.toDepartment = gift.to();
        this.offeredAt = at;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    void acknowledge(Work work) {
        acknowledgedBy = work.actor().login();
        acknowledgedAt = work.now();
    }

    void takeBack() {
        acknowledgedBy = "";
        acknowledgedAt = null;
    }

    String to() {
        return toDepartment;
    }

    long version() {
        return version;
    }

    ObjectRef ref() {
        return ObjectRef.of("contribution", id);
    }

    Contribution view() {
        return new Contribution(
                id,
                kind,
                new ObjectRef(sourceKind, sourceId),
                giver,
                fromDepartment,
                toDepartment,
                offeredAt,
                acknowledgedBy,
                acknowledgedAt);
    }
}
