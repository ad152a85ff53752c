package org.twinrail.crm.internal.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far something that goes round has come. */
@Entity
@Table(name = "crm_rotation")
public class RotationEntity {
    @Id
    @Column(length = 250)
    String name;

    @Column(name = "last_one", nullable = false, length = 100)
    String last = "";
}
