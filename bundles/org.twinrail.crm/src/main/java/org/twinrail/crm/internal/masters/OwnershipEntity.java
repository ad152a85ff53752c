package org.twinrail.crm.internal.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.Text;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.crm.pool.PooledCustomer;

/** A time during which a customer had one owner, or none; it ends where the next begins, and the last one is open. */
@Entity
@Table(name = "crm_ownership")
public class OwnershipEntity {
    @Id
    UUID id = Keys.next();

    @ManyToOne
    @JoinColumn(name = "customer_id", nullable = false, updatable = false)
    CustomerEntity customer;

    @Column(nullable = false, updatable = false)
    int place;

    @Column(nullable = false, updatable = false, length = 100)
    String owner = "";

    @Column(nullable = false, updatable = false, length = 100)
    String previous = "";

    @Column(name = "began_at", nullable = false, updatable = false)
    Instant beganAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    OwnershipCause cause;

    @Column(name = "reason_zh", nullable = false, updatable = false, length = 1000)
    String reasonZh = "";

    @Column(name = "reason_en", nullable = false, updatable = false, length = 1000)
    String reasonEn = "";

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by = "";

    /** From when on the owner's working days count; not from an undo on, which makes things as they were. */
    @Column(name = "counted_from", nullable = false, updatable = false)
    Instant countedFrom;

    @Column(name = "protected_until")
    LocalDate protectedUntil;

    @Column(name = "look_at")
    Instant lookAt;

    @Column(name = "warned_at")
    Instant warnedAt;

    @Version
    long version;

    /** What tells it apart. */
    public UUID id() {
        return id;
    }

    /** Which customer it is about. */
    public CustomerEntity customer() {
        return customer;
    }

    /** The login of the owner; empty in the public pool. */
    public String owner() {
        return owner;
    }

    /** When it began. */
    public Instant beganAt() {
        return beganAt;
    }

    /** From when on the working days count in which something has to happen. */
    public Instant countedFrom() {
        return countedFrom;
    }

    /** By what it began. */
    public OwnershipCause cause() {
        return cause;
    }

    /** The last day on which the rules are not to end it; null for no such protection. */
    public LocalDate protectedUntil() {
        return protectedUntil;
    }

    /** When the owner was warned that it will end; null where not. */
    public Instant warnedAt() {
        return warnedAt;
    }

    /** Notes that the owner was warned, or need not be any longer. */
    public void warned(Instant at) {
        warnedAt = at;
    }

    /** Notes when the sweep is to look at it next. */
    public void lookNext(Instant at) {
        lookAt = at;
    }

    /** How it began. */
    public OwnershipChange change() {
        return new OwnershipChange(customer.name, beganAt, previous, owner, cause, new Text(reasonZh, reasonEn), by);
    }

    /** The customer as one of the public pool. */
    public PooledCustomer pooled() {
        return new PooledCustomer(
                customer.name,
                customer.industry,
                customer.region,
                beganAt,
                previous,
                cause,
                new Text(reasonZh, reasonEn),
                customer.version);
    }
}
