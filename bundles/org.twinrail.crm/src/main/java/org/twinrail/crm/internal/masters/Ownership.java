package org.twinrail.crm.internal.masters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.filed.FilingEntity;
import org.twinrail.crm.internal.filed.Filings;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;

/** Changes who owns a customer; there is no other way, so that every change is written down and told (D23). */
public final class Ownership {
    private static final String CURRENT = "select o from OwnershipEntity o where o.customer = ?1 and o.endedAt is null";

    private Ownership() {}

    /**
     * Why an owner changes.
     *
     * @param cause by what
     * @param reason in words; empty for none
     * @param protectedUntil the last day on which the rules are not to take the customer back; null for none
     * @param countedFrom from when on the new owner's working days count; null for now
     */
    public record Why(OwnershipCause cause, Text reason, LocalDate protectedUntil, Instant countedFrom) {
        /** A change with nothing said about it. */
        public static Why of(OwnershipCause cause) {
            return because(cause, Text.EMPTY);
        }

        /** A change with its reason. */
        public static Why because(OwnershipCause cause, Text reason) {
            return new Why(cause, reason, null, null);
        }
    }

    /** The time under way of a customer that is stored. */
    public static OwnershipEntity current(CustomerEntity customer, Work work) {
        return Store.of(work)
                .one(OwnershipEntity.class, CURRENT, customer)
                .orElseThrow(() -> new IllegalStateException("customer " + customer.name + " has no ownership"));
    }

    /** Begins the history of a new customer; where its owner filed it before, the filing's protection goes on. */
    static void begin(CustomerEntity customer, Work work) {
        Optional<FilingEntity> filed = Filings.granted(customer.name, work).filter(f -> f.by().equals(customer.owner));
        LocalDate until = filed.map(FilingEntity::protectedUntil).orElse(null);
        filed.ifPresent(filing -> filing.recordedAs(customer.name));
        Store.of(work).add(next(customer, null, new Why(OwnershipCause.RECORDED, Text.EMPTY, until, null), work));
        takeTurn(customer.owner, OwnershipCause.RECORDED, work);
    }

    /** Gives a customer to another owner, or to the public pool where {@code to} is empty. */
    public static OwnershipChange change(CustomerEntity customer, String to, Why why, Work work) {
        OwnershipEntity before = current(customer, work);
        before.endedAt = work.now();
        before.lookAt = null;
        customer.owner = to;
        Store store = Store.of(work);
        store.save();
        if (to.equals(before.owner)) {
            // Nothing of the customer itself was changed, and yet who saw it before has not seen this.
            store.bumpVersion(customer);
        }
        OwnershipEntity since = next(customer, before, why, work);
        store.add(since);
        takeTurn(to, why.cause(), work);
        OwnershipChange change = since.change();
        work.publish("crm/customer-owner-changed", change);
        return change;
    }

    /** Gives a customer whose other values changed to an owner, where it is another than before. */
    public static void give(CustomerEntity customer, String to, Why why, Work work) {
        if (to.equals(customer.owner)) {
            Store.of(work).save();
        } else {
            change(customer, to, why, work);
        }
    }

    /** Ends the time under way of a customer that turned out to be another one: it is nobody's to hold or to claim. */
    public static void suspend(CustomerEntity customer, Work work) {
        OwnershipEntity current = current(customer, work);
        current.endedAt = work.now();
        current.lookAt = null;
        Store.of(work).save();
    }

    /** Goes on with the time that was ended, as if it had not been. */
    public static void resume(CustomerEntity customer, Work work) {
        OwnershipEntity latest = Store.of(work)
                .query(
                        "select o from OwnershipEntity o where o.customer = :customer order by o.place desc",
                        OwnershipEntity.class)
                .setParameter("customer", customer)
                .setMaxResults(1)
                .getSingleResult();
        latest.endedAt = null;
        latest.lookAt = customer.owner.isEmpty() ? null : work.now();
        Store.of(work).save();
    }

    /** Drops the history of a customer that is taken back itself. */
    static void forget(CustomerEntity customer, Work work) {
        Store.of(work)
                .query("select o from OwnershipEntity o where o.customer = ?1", OwnershipEntity.class)
                .setParameter(1, customer)
                .getResultStream()
                .forEach(Store.of(work)::remove);
    }

    private static OwnershipEntity next(CustomerEntity customer, OwnershipEntity before, Why why, Work work) {
        OwnershipEntity next = new OwnershipEntity();
        next.customer = customer;
        next.place = before == null ? 0 : before.place + 1;
        next.owner = customer.owner;
        next.previous = before == null ? "" : before.owner;
        next.beganAt = work.now();
        next.cause = why.cause();
        next.reasonZh = why.reason().zh();
        next.reasonEn = why.reason().en();
        next.by = work.actor().login();
        next.countedFrom = why.countedFrom() == null ? next.beganAt : why.countedFrom();
        next.protectedUntil = why.protectedUntil();
        next.lookAt = customer.owner.isEmpty() ? null : work.now();
        return next;
    }

    /** Whoever records customers for others, as an import does for many, is not held up by what these people claim meanwhile. */
    private static void takeTurn(String to, OwnershipCause cause, Work work) {
        if (!to.isEmpty()
                && (cause != OwnershipCause.RECORDED || to.equals(work.actor().login()))) {
            Transfers.takeTurn(to, work);
        }
    }
}
