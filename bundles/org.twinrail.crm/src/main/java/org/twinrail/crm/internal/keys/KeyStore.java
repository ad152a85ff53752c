package org.twinrail.crm.internal.keys;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/** Keeps the keys of customers in step with their records, in the same transaction. */
public final class KeyStore {
    private final EntityManager database;
    private final Store store;

    private KeyStore(Work work) {
        this.database = work.resource(EntityManager.class);
        this.store = Store.of(work);
    }

    /** The keys as the work's transaction sees them. */
    public static KeyStore of(Work work) {
        return new KeyStore(work);
    }

    /** Makes these the keys of a record of a customer. */
    public void put(UUID source, UUID customer, Set<String> keys) {
        Set<String> missing = new HashSet<>(keys);
        for (KeyEntity stored : ofSource(source)) {
            if (!missing.remove(stored.key)) {
                database.remove(stored);
            }
        }
        missing.forEach(key -> add(source, customer, key));
        store.save();
    }

    /** The first keys of a record that had none. */
    public void add(UUID source, UUID customer, Set<String> keys) {
        keys.forEach(key -> add(source, customer, key));
        store.save();
    }

    /** Takes the keys of a record away. */
    public void remove(UUID source) {
        put(source, source, Set.of());
    }

    /** Lets all that lead to a customer lead to another one. */
    public void lead(UUID from, UUID to) {
        database.createQuery("update KeyEntity k set k.customer = :to where k.customer = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Lets the keys of a customer taken out of another one, and of the people and former names it took along, lead to it again. */
    public void leadBack(UUID customer) {
        database.createQuery("update KeyEntity k set k.customer = :customer where k.source = :customer or k.source in"
                        + " (select p.id from ContactEntity p where fk(p.customer) = :customer) or k.source in"
                        + " (select c.id from CustomerEntity c where fk(c.mergedInto) = :customer)")
                .setParameter("customer", customer)
                .executeUpdate();
    }

    private void add(UUID source, UUID customer, String key) {
        KeyEntity entity = new KeyEntity();
        entity.source = source;
        entity.customer = customer;
        entity.key = key;
        database.persist(entity);
    }

    private List<KeyEntity> ofSource(UUID source) {
        return store.query("select k from KeyEntity k where k.source = ?1", KeyEntity.class)
                .setParameter(1, source)
                .getResultList();
    }
}
