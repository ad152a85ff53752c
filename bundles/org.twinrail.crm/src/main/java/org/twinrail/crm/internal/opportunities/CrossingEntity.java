package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;

/** A step of an opportunity from stage to stage, as stored; never changed. */
@Entity
@Table(name = "crm_step")
public class CrossingEntity {
    @Id
    UUID id = Keys.next();

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    UUID opportunity;

    @Column(nullable = false, updatable = false, length = 40)
    String track;

    @Column(name = "from_stage", nullable = false, updatable = false, length = 40)
    String from;

    @Column(name = "to_stage", nullable = false, updatable = false, length = 40)
    String to;

    @Column(name = "on_day", nullable = false, updatable = false)
    LocalDate on;

    /** How many days it had stood where it came from. */
    @Column(nullable = false, updatable = false)
    int days;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;
}
