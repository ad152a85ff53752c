package org.twinrail.rules.internal.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How often a rule fired. */
@Entity
@Table(name = "rules_statistic")
public class StatisticEntity {
    @Id
    @Column(length = 600)
    String id;

    @Column(nullable = false)
    long firings;

    @Column(nullable = false)
    long nanos;

    @Column(name = "last_fired", nullable = false)
    Instant lastFired;

    @Version
    long version;
}
