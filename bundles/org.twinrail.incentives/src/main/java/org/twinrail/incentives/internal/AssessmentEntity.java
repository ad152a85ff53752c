package org.twinrail.incentives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.incentives.Period;

/** The assessment of a period; the whole result stands in one document, so a closed one stays as it was to the letter. */
@Entity
@Table(name = "incentives_assessment")
public class AssessmentEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 10)
    String period;

    @Column(name = "from_day", nullable = false, updatable = false)
    LocalDate from;

    @Column(name = "until_day", nullable = false, updatable = false)
    LocalDate until;

    @Column(nullable = false)
    boolean closed;

    @Column(name = "run_at", nullable = false)
    Instant runAt;

    @Column(name = "run_by", nullable = false, length = 100)
    String runBy;

    @Column(nullable = false, length = 1_000_000)
    String document;

    @Version
    long version;

    Period span() {
        return new Period(period, from, until);
    }
}
