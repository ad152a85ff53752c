package org.twinrail.coordination.internal.modes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.twinrail.coordination.modes.Mode;
import org.twinrail.coordination.modes.ModeVersion;

/** A version of a mode as stored within its process. */
@Embeddable
public record ModeValue(
        @Column(name = "from_date") LocalDate since,
        @Enumerated(EnumType.STRING) Mode mode,
        @Column(name = "main_department") String main,
        @Column(name = "aux_department") String aux,
        String evidence,
        @Column(name = "changed_by") String changedBy,
        @Column(name = "changed_at") Instant changedAt) {
    ModeVersion view() {
        return new ModeVersion(since, mode, main, aux, evidence, changedBy, changedAt);
    }

    /** True where both say the same of the process, whoever said it and why. */
    boolean sameAs(ModeValue other) {
        return mode == other.mode && main.equals(other.main) && aux.equals(other.aux);
    }
}
