package org.twinrail.crm.internal.duplicates;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Customer;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.keys.KeyEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;

/** Reads what customers have in common: indexed queries of a bounded size each. */
final class Candidates {
    /** How many customers one key brings, and how many keys one customer is found by. */
    private static final int PER_KEY = 50;

    private static final int KEYS = 200;

    private final Store store;

    Candidates(Work work) {
        this.store = Store.of(work);
    }

    /** The keys that are stored for a customer: its own, its people's and those of its former names. */
    Set<String> keysOf(UUID customer) {
        return new HashSet<>(
                store.query("select k.key from KeyEntity k where k.customer = ?1 order by k.key", String.class)
                        .setParameter(1, customer)
                        .setMaxResults(KEYS)
                        .getResultList());
    }

    /** Who shares which of these keys. */
    Map<UUID, Set<String>> sharing(Collection<String> keys, UUID except) {
        Map<UUID, Set<String>> sharing = new LinkedHashMap<>();
        for (String key : keys) {
            store.query("select distinct k.customer from KeyEntity k where k.key = ?1 order by k.customer", UUID.class)
                    .setParameter(1, key)
                    .setMaxResults(PER_KEY)
                    .getResultStream()
                    .filter(customer -> !customer.equals(except))
                    .forEach(customer -> sharing.computeIfAbsent(customer, c -> new HashSet<>())
                            .add(key));
        }
        return sharing;
    }

    /** All keys any two of some customers share, under both their ids in order. */
    Map<List<UUID>, Set<String>> sharedAmong(Collection<UUID> customers) {
        Map<List<UUID>, Set<String>> shared = new HashMap<>();
        store.query(
                        "select a.customer as one, b.customer as other, a.key as key from KeyEntity a, KeyEntity b where"
                                + " a.customer in :customers and b.key = a.key and b.customer in :customers and b.customer <>"
                                + " a.customer",
                        Tuple.class)
                .setParameter("customers", customers)
                .getResultStream()
                .filter(row -> isInOrder(row.get("one", UUID.class), row.get("other", UUID.class)))
                .forEach(row -> shared.computeIfAbsent(
                                List.of(row.get("one", UUID.class), row.get("other", UUID.class)), p -> new HashSet<>())
                        .add(row.get("key", String.class)));
        return shared;
    }

    private static boolean isInOrder(UUID one, UUID other) {
        return one.compareTo(other) < 0;
    }

    /** How many customers share a key. */
    long sharers(String key) {
        return store.query("select count(distinct k.customer) from KeyEntity k where k.key = ?1", Long.class)
                .setParameter(1, key)
                .getSingleResult();
    }

    /** Some keys in order, after one. */
    List<KeyEntity> page(String after, int size) {
        return store.query("select k from KeyEntity k where k.key > ?1 order by k.key, k.customer", KeyEntity.class)
                .setParameter(1, after)
                .setMaxResults(size)
                .getResultList();
    }

    long all() {
        return store.query("select count(*) from KeyEntity", Long.class).getSingleResult();
    }

    Map<UUID, CustomerEntity> customers(Collection<UUID> ids) {
        return store.query("select c from CustomerEntity c where c.id in ?1", CustomerEntity.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(CustomerEntity::id, Function.identity()));
    }

    /** What of them is compared. */
    Map<UUID, Profile> profiles(Collection<CustomerEntity> customers) {
        Map<UUID, List<String>> names = new HashMap<>();
        customers.forEach(customer -> names.put(customer.id(), new ArrayList<>(List.of(customer.name()))));
        store.query(
                        "select c.mergedInto.id as survivor, c.name as name from CustomerEntity c where fk(c.mergedInto) in ?1",
                        Tuple.class)
                .setParameter(1, names.keySet())
                .getResultStream()
                .forEach(row -> names.get(row.get("survivor", UUID.class)).add(row.get("name", String.class)));
        return customers.stream().collect(Collectors.toMap(CustomerEntity::id, customer -> {
            Customer values = customer.view();
            return new Profile(names.get(customer.id()), values.registration());
        }));
    }
}
