package org.twinrail.coordination.internal.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A note, file or conflict that hangs on another object because its own was merged into that. */
@Entity
@Table(name = "coordination_moved")
@IdClass(MovedAttachmentEntity.Place.class)
public class MovedAttachmentEntity {
    @Id
    @Column(name = "merge_id")
    private UUID merge;

    @Id
    private String kind;

    @Id
    @Column(name = "object_id")
    private UUID object;

    protected MovedAttachmentEntity() {}

    /** What tells them apart. */
    public record Place(UUID merge, String kind, UUID object) {}
}
