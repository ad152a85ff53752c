package org.twinrail.crm.internal.duplicates;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.PrepareDuplicates;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.keys.KeyStore;
import org.twinrail.crm.internal.keys.MatchKeys;
import org.twinrail.crm.internal.masters.ContactEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;

/** Makes up the keys of customers and contacts recorded before there were any, or before they were made as now; some in one transaction. */
final class Preparing {
    private static final int BATCH = 2000;

    private final Work work;
    private final KeyStore keys;

    Preparing(Work work) {
        this.work = work;
        this.keys = KeyStore.of(work);
    }

    PrepareDuplicates.Result step() {
        List<CustomerEntity> customers = unprepared(CustomerEntity.class, "");
        customers.forEach(customer ->
                keys.put(customer.id(), customer.mergedInto().orElse(customer).id(), customer.keys()));
        done(CustomerEntity.class, customers.stream().map(CustomerEntity::id).toList());
        List<ContactEntity> contacts = unprepared(ContactEntity.class, " join fetch x.customer");
        contacts.forEach(contact -> keys.put(contact.id(), contact.customer().id(), contact.keys()));
        done(ContactEntity.class, contacts.stream().map(ContactEntity::id).toList());
        return new PrepareDuplicates.Result(customers.size() + contacts.size(), left(work));
    }

    /** How many customers and contacts have no keys yet. */
    static long left(Work work) {
        return count(CustomerEntity.class, work) + count(ContactEntity.class, work);
    }

    private static long count(Class<?> type, Work work) {
        return Store.of(work)
                .query("select count(x) from " + type.getSimpleName() + " x where x.keyVersion < ?1", Long.class)
                .setParameter(1, MatchKeys.VERSION)
                .getSingleResult();
    }

    private <E> List<E> unprepared(Class<E> type, String fetch) {
        return Store.of(work)
                .query("select x from " + type.getSimpleName() + " x" + fetch + " where x.keyVersion < ?1", type)
                .setParameter(1, MatchKeys.VERSION)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Past the entities, so that nobody who looks at one finds it changed. */
    private void done(Class<?> type, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            work.resource(EntityManager.class)
                    .createQuery("update " + type.getSimpleName() + " x set x.keyVersion = :version where x.id in :ids")
                    .setParameter("version", MatchKeys.VERSION)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
