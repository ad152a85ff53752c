package org.twinrail.rules.internal.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.twinrail.api.rules.versions.Publication;

/** One publication. Written once; only that it was cancelled before its time is added. */
@Entity
@Table(name = "rules_publication")
public class PublicationEntity {
    @Id
    long number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, nullable = false, length = 10)
    Publication.Kind kind;

    @Column(name = "commit_id", updatable = false, nullable = false, length = 40)
    String commit;

    @Column(updatable = false, nullable = false, length = 60)
    String draft;

    @Column(name = "effective_from", updatable = false, nullable = false)
    Instant effectiveFrom;

    @Column(name = "published_at", updatable = false, nullable = false)
    Instant publishedAt;

    @Column(name = "published_by", updatable = false, nullable = false, length = 100)
    String publishedBy;

    @Column(name = "drafted_by", updatable = false, nullable = false, length = 4000)
    String draftedBy;

    @Column(name = "approved_by", updatable = false, nullable = false, length = 100)
    String approvedBy;

    @Column(updatable = false, nullable = false, length = 2000)
    String note;

    @Column(name = "cancelled_by", nullable = false)
    long cancelledBy;

    @Version
    long version;

    /** For the persistence. */
    protected PublicationEntity() {}

    PublicationEntity(Publication publication) {
        this.number = publication.number();
        this.kind = publication.kind();
        this.commit = publication.commit();
        this.draft = publication.draft();
        this.effectiveFrom = publication.effectiveFrom();
        this.publishedAt = publication.publishedAt();
        this.publishedBy = publication.publishedBy();
        this.draftedBy = publication.draftedBy();
        this.approvedBy = publication.approvedBy();
        this.note = publication.note();
        this.cancelledBy = publication.cancelledBy();
    }

    Publication view() {
        return new Publication(
                number,
                kind,
                commit,
                draft,
                effectiveFrom,
                publishedAt,
                publishedBy,
                draftedBy,
                approvedBy,
                note,
                cancelledBy);
    }
}
