package org.twinrail.incentives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a line of a statement rests on: the rules that fired and the facts they looked at. */
@Entity
@Table(name = "incentives_line")
public class LineEntity {
    @Id
    UUID id;

    @Column(name = "assessment_id", nullable = false, updatable = false)
    UUID assessment;

    @Column(nullable = false, updatable = false, length = 100)
    String person;

    @Column(name = "text_zh", nullable = false, updatable = false, length = 2000)
    String textZh;

    @Column(name = "text_en", nullable = false, updatable = false, length = 2000)
    String textEn;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    String basis;
}
