package org.twinrail.coordination.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;

/** A party to a conflict, with what it has done so far. */
@Entity
@Table(name = "coordination_party")
public class PartyEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conflict_id")
    private ConflictEntity conflict;

    private String party;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected PartyEntity() {}

    PartyEntity(ConflictEntity conflict, String party) {
        this.id = Keys.next();
        this.conflict = conflict;
        this.party = party;
    }

    /** The login or department code. */
    public String party() {
        return party;
    }

    /** Notes that it stated its position. */
    public void stated(Instant at) {
        statedAt = at;
    }

    public boolean hasStated() {
        return statedAt != null;
    }

    /** Notes that it agrees to the settlement on the table; null takes the agreement back. */
    public void agreed(Instant at) {
        agreedAt = at;
    }

    public boolean hasAgreed() {
        return agreedAt != null;
    }
}
