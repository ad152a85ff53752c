package org.twinrail.crm.internal.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A record that a merge moved, so that it goes back when the merge is taken back. */
@Entity
@Table(name = "crm_merge_moved")
@IdClass(MovedEntity.Place.class)
public class MovedEntity {
    @Id
    @Column(name = "merge_id")
    UUID merge;

    @Id
    @Column(length = 20)
    String kind;

    @Id
    @Column(name = "object_id")
    UUID object;

    @Column(length = 100)
    String former;

    /** What tells them apart. */
    public record Place(UUID merge, String kind, UUID object) {}
}
