package org.twinrail.crm.internal.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person to whom customers were given. Two actions that give to the same person at once meet here, so that limits hold. */
@Entity
@Table(name = "crm_holder")
public class HolderEntity {
    @Id
    @Column(length = 100)
    String login;

    @Column(nullable = false)
    long given;

    @Version
    long version;
}
