package org.twinrail.persistence.internal;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.twinrail.api.Backups;
import org.twinrail.api.spi.Transactions;

/** The bundle's services over a data folder, put together without a framework. */
final class Platform implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final Store store;
    final Transactions transactions;
    final Backups backups;

    Platform(Path data, Contribution... contributions) {
        store = new Store(data, Clock.fixed(NOW, ZoneOffset.UTC));
        store.contribute(List.of(contributions));
        transactions = new TransactionsComponent(store);
        backups = new BackupsComponent(store);
    }

    /** Over the tests' first contribution. */
    static Platform withNotes(Path data) {
        return new Platform(data, Contributed.notes(Contributed.NOTES_1));
    }

    void note(String code, String words) {
        transactions.write(resources -> {
            resources.get(EntityManager.class).persist(new Note(code, words));
            return null;
        });
    }

    /** All notes as {@code code=words}, by code. */
    List<String> notes() {
        return transactions.read(resources -> resources
                .get(EntityManager.class)
                .createQuery("select n.code || '=' || n.words from Note n order by n.code", String.class)
                .getResultList());
    }

    /** The one column a query of SQL answers with. */
    @SuppressWarnings("unchecked")
    <T> List<T> select(String sql) {
        return transactions.read(resources -> (List<T>)
                resources.get(EntityManager.class).createNativeQuery(sql).getResultList());
    }

    @Override
    public void close() {
        store.close();
    }
}
