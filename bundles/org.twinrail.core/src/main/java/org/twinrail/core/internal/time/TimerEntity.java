package org.twinrail.core.internal.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a timer last ran. */
@Entity
@Table(name = "core_timer")
public class TimerEntity {
    @Id
    @Column(length = 100)
    String name;

    @Column(name = "last_run", nullable = false)
    Instant lastRun;
}
