package org.twinrail.crm.internal.keys;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        Set<String> gone = new HashSet<>();
        for (String stored : ofSource(source)) {
            if (!missing.remove(stored)) {
                gone.add(stored);
            }
        }
        if (!gone.isEmpty()) {
            change("delete from KeyEntity k where k.source = :source and k.key in :keys")
                    .setParameter("source", source)
                    .setParameter("keys", gone)
                    .executeUpdate();
        }
        add(source, customer, missing);
    }

    /** The first keys of a record that had none. */
    public void add(UUID source, UUID customer, Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> values = List.copyOf(keys);
        String rows = IntStream.range(0, values.size())
                .mapToObj(i -> "(:source, :key" + i + ", :customer)")
                .collect(Collectors.joining(", "));
        Query insert = change("insert into KeyEntity (source, key, customer) values " + rows)
                .setParameter("source", source)
                .setParameter("customer", customer);
        for (int i = 0; i < values.size(); i++) {
            insert.setParameter("key" + i, values.get(i));
        }
        insert.executeUpdate();
    }

    /** Takes the keys of a record away. */
    public void remove(UUID source) {
        put(source, source, Set.of());
    }

    /** Lets all that lead to a customer lead to another one. */
    public void lead(UUID from, UUID to) {
        change("update KeyEntity k set k.customer = :to where k.customer = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Lets the keys of a customer taken out of another one, and of the people and former names it took along, lead to it again. */
    public void leadBack(UUID customer) {
        change("update KeyEntity k set k.customer = :customer where k.source = :customer or k.source in"
                        + " (select p.id from ContactEntity p where fk(p.customer) = :customer) or k.source in"
                        + " (select c.id from CustomerEntity c where fk(c.mergedInto) = :customer)")
                .setParameter("customer", customer)
                .executeUpdate();
    }

    /** Past the transaction's entities: an import of many rows would otherwise slow down with every row. */
    private Query change(String statement) {
        return database.createQuery(statement).setFlushMode(FlushModeType.COMMIT);
    }

    private List<String> ofSource(UUID source) {
        return store.query("select k.key from KeyEntity k where k.source = ?1", String.class)
                .setParameter(1, source)
                .getResultList();
    }
}
