package org.twinrail.core.internal.absences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;

/** An absence as stored; both days belong to it. */
@Entity
@Table(name = "core_absence")
public class AbsenceEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 100)
    String login;

    @Column(name = "first_day", nullable = false, updatable = false)
    LocalDate from;

    @Column(name = "last_day", nullable = false)
    LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    AbsenceKind kind = AbsenceKind.LEAVE;

    @Version
    long version;

    Absence view() {
        return new Absence(login, from, to, kind, version);
    }
}
