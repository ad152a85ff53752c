package org.twinrail.coordination.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;

/** An object that shows a conflict, with what the rules saw of it; never changed once written. */
@Entity
@Table(name = "coordination_evidence")
public class EvidenceEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conflict_id")
    private ConflictEntity conflict;

    private int position;

    @Column(name = "ref_kind")
    private String refKind;

    @Column(name = "ref_id")
    private String refId;

    private String snapshot;

    @Column(name = "added_at")
    private Instant addedAt;

    protected EvidenceEntity() {}

    EvidenceEntity(ConflictEntity conflict, int position, ObjectRef object, String snapshot, Instant at) {
        this.id = Keys.next();
        this.conflict = conflict;
        this.position = position;
        this.refKind = object.kind();
        this.refId = object.id();
        this.snapshot = snapshot;
        this.addedAt = at;
    }

    public ObjectRef object() {
        return new ObjectRef(refKind, refId);
    }

    /** What the rules saw of it. */
    public String snapshot() {
        return snapshot;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
