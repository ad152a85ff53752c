package org.twinrail.crm.internal.masters;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.facts.TransferFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.pool.OwnershipCause;

/**
 * Shows rules a customer about to change hands, with what its new owner has already (D23).
 *
 * <p>Limits hold although many act at once: a person's turn is looked up before anything is counted, and taken when a customer is given; who
 * gave to the same person meanwhile has taken it, and the later action begins anew with what is then so.
 */
public final class Transfers {
    private Transfers() {}

    /** A customer that is recorded, going to a person, or to the pool where {@code to} is empty. */
    public static TransferFact of(CustomerEntity customer, String to, Staff staff, Work work) {
        return fact(customer, customer.name, to, true, staff, work);
    }

    /** The same by recording it: what others have already is not counted for them. */
    static TransferFact recorded(CustomerEntity customer, String name, String to, Staff staff, Work work) {
        return fact(customer, name, to, to.equals(work.actor().login()), staff, work);
    }

    private static TransferFact fact(
            CustomerEntity customer, String name, String to, boolean counted, Staff staff, Work work) {
        boolean known = customer != null;
        String owner = known ? customer.owner : "";
        boolean counts = counted && !to.isEmpty();
        if (counts) {
            turnOf(to, work);
        }
        Optional<Instant> lost = known && counts ? lost(customer, to, work) : Optional.empty();
        Optional<Person> receiver = staff.find(to);
        return new TransferFact(
                ObjectRef.of("customer", name),
                name,
                known,
                known && owner.isEmpty(),
                owner,
                staff.nameOf(owner),
                to,
                staff.nameOf(to),
                staff.departmentOf(to),
                receiver.map(Person::roles).orElse(Set.of()),
                counts ? held(to, work) : 0,
                counts ? claimedToday(to, work) : 0,
                lost.isPresent(),
                lost.map(at -> Duration.between(at, work.now()).toDays()).orElse(0L));
    }

    private static long held(String login, Work work) {
        return Store.of(work)
                .query(
                        "select count(c) from CustomerEntity c where c.owner = :login and c.mergedInto is null",
                        Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private static long claimedToday(String login, Work work) {
        Instant midnight = work.today().atStartOfDay(work.clock().getZone()).toInstant();
        return Store.of(work)
                .query(
                        "select count(o) from OwnershipEntity o where o.owner = :login and o.beganAt >= :midnight and"
                                + " o.cause = :claimed",
                        Long.class)
                .setParameter("login", login)
                .setParameter("midnight", midnight)
                .setParameter("claimed", OwnershipCause.CLAIMED)
                .getSingleResult();
    }

    private static Optional<Instant> lost(CustomerEntity customer, String login, Work work) {
        return Optional.ofNullable(Store.of(work)
                .query(
                        "select max(o.beganAt) from OwnershipEntity o where o.customer = :customer and o.previous ="
                                + " :login and o.cause in :lost",
                        Instant.class)
                .setParameter("customer", customer)
                .setParameter("login", login)
                .setParameter("lost", List.of(OwnershipCause.RELEASED, OwnershipCause.RECLAIMED))
                .getSingleResult());
    }

    /** Takes the turn of a person who is given a customer. */
    static void takeTurn(String login, Work work) {
        turnOf(login, work).given++;
        Store.of(work).save();
    }

    /** As it is now; that of somebody who was never given a customer is stored with the first one only. */
    private static HolderEntity turnOf(String login, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        HolderEntity holder = database.find(HolderEntity.class, login);
        if (holder == null) {
            holder = new HolderEntity();
            holder.login = login;
            database.persist(holder);
        }
        return holder;
    }
}
