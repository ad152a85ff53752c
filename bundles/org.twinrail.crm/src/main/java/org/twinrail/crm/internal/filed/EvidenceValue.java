package org.twinrail.crm.internal.filed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.filing.Filing.Evidence;

/** Something that shows that somebody is at a company, as stored with the filing. */
@Embeddable
public class EvidenceValue {
    @Column(name = "object_kind", nullable = false, length = 60)
    String kind;

    @Column(name = "object_id", nullable = false, length = 200)
    String id;

    @Column(nullable = false, length = 100)
    String owner;

    @Column(name = "since_day")
    LocalDate since;

    @Column(name = "touched_on")
    LocalDate touchedOn;

    static EvidenceValue of(Evidence evidence) {
        EvidenceValue value = new EvidenceValue();
        value.kind = evidence.object().kind();
        value.id = evidence.object().id();
        value.owner = evidence.owner();
        value.since = evidence.since();
        value.touchedOn = evidence.touchedOn();
        return value;
    }

    Evidence view() {
        return new Evidence(ObjectRef.of(kind, id), owner, since, touchedOn);
    }
}
