package org.twinrail.crm.internal.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.crm.ListMerges;
import org.twinrail.crm.internal.masters.CustomerEntity;

/** A merge that stands; its id is that of the action that did it. */
@Entity
@Table(name = "crm_merge")
public class MergeEntity {
    @Id
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "survivor_id", nullable = false, updatable = false)
    CustomerEntity survivor;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merged_id", nullable = false, updatable = false)
    CustomerEntity merged;

    @Column(nullable = false, updatable = false)
    Instant at;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    /** The merge as other bundles see it. */
    ObjectMerge forOthers() {
        return new ObjectMerge(id, survivor.ref(), merged.ref(), at);
    }

    ListMerges.Merge view() {
        return new ListMerges.Merge(id, merged.name(), at, by);
    }
}
