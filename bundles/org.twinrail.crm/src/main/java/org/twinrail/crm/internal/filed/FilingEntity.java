package org.twinrail.crm.internal.filed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.filing.Filing;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.internal.keys.MatchKeys;

/** A filing as stored. */
@Entity
@Table(name = "crm_filing")
public class FilingEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 60)
    String number;

    @Column(nullable = false, updatable = false, length = 200)
    String company;

    @Column(name = "name_key", nullable = false, updatable = false, length = 4000)
    String key;

    /** The key while the filing protects the company, so that no two filings do; null otherwise. */
    @Column(name = "granted_key", length = 4000)
    String grantedKey;

    @Column(name = "recorded_as", nullable = false, length = 200)
    String recordedAs = "";

    @Column(nullable = false, updatable = false, length = 2000)
    String note = "";

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    @Column(name = "filed_at", nullable = false, updatable = false)
    Instant filedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    FilingState state;

    @Column(name = "protected_until")
    LocalDate protectedUntil;

    @Column(name = "reason_zh", nullable = false, length = 4000)
    String reasonZh = "";

    @Column(name = "reason_en", nullable = false, length = 4000)
    String reasonEn = "";

    @ElementCollection
    @CollectionTable(name = "crm_filing_evidence", joinColumns = @JoinColumn(name = "filing_id"))
    @OrderColumn(name = "place")
    List<EvidenceValue> evidence = new ArrayList<>();

    @Version
    long version;

    /** Made by the persistence. */
    protected FilingEntity() {}

    /** A filing on which nothing is ruled yet. */
    public FilingEntity(String number, String company, String note, String by, Instant filedAt) {
        this.number = number;
        this.company = company;
        this.key = MatchKeys.ofName(company);
        this.note = note;
        this.by = by;
        this.filedAt = filedAt;
    }

    /** Enters the ruling. */
    public void rule(FilingState ruled, LocalDate until, Text reason, List<Filing.Evidence> shown) {
        state = ruled;
        protectedUntil = until;
        grantedKey = ruled == FilingState.GRANTED ? key : null;
        reasonZh = reason.zh();
        reasonEn = reason.en();
        shown.stream().map(EvidenceValue::of).forEach(evidence::add);
    }

    /** Notes under which name the filer recorded the company as a customer. */
    public void recordedAs(String customer) {
        recordedAs = customer;
    }

    /** The customer as which the filer recorded the company; empty where it is none yet. */
    public String recordedAs() {
        return recordedAs;
    }

    /** Ends the protection. */
    public void end(FilingState ended) {
        state = ended;
        grantedKey = null;
    }

    /** The number by which people know it. */
    public String number() {
        return number;
    }

    /** What the company is called. */
    public String company() {
        return company;
    }

    /** What all names of the company have in common. */
    public String key() {
        return key;
    }

    /** The login of the filer. */
    public String by() {
        return by;
    }

    /** When it was filed. */
    public Instant filedAt() {
        return filedAt;
    }

    /** The last day of the protection; null for none. */
    public LocalDate protectedUntil() {
        return protectedUntil;
    }

    /** For optimistic locking. */
    public long version() {
        return version;
    }

    /** Points at the filing by its number. */
    public ObjectRef ref() {
        return ObjectRef.of("filing", number);
    }

    /** The filing as people see it. */
    public Filing view() {
        return new Filing(
                number,
                company,
                note,
                by,
                filedAt,
                state,
                protectedUntil,
                new Text(reasonZh, reasonEn),
                evidence.stream().map(EvidenceValue::view).toList(),
                version);
    }
}
