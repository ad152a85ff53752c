package org.twinrail.crm.internal.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A series of numbers, with the last one given out. */
@Entity
@Table(name = "crm_series")
public class SeriesEntity {
    @Id
    @Column(length = 20)
    String name;

    @Column(name = "last_no", nullable = false)
    long last;
}
