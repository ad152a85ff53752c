package org.twinrail.persistence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entity of the tests' second contribution. */
@Entity
@Table(name = "labels_label")
public class Label {
    @Id
    @Column(length = 40)
    String name;

    @Column(nullable = false)
    Instant at;

    protected Label() {}

    Label(String name, Instant at) {
        this.name = name;
        this.at = at;
    }
}
