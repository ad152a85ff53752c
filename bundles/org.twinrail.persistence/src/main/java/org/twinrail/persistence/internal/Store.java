package org.twinrail.persistence.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The database with all that was contributed to it: opened, migrated and mapped at first use, and mapped anew when contributions came or
 * went since.
 *
 * <p>Safe for use by many threads. Users hold a read lock; whatever opens or closes holds the write lock and so waits for them.
 */
final class Store implements AutoCloseable {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Place place;
    private final Clock clock;
    private final BackupWriter backups;
    private volatile List<Contribution> wanted = List.of();
    private List<Contribution> migrated = List.of();
    private List<Contribution> mapped;
    private Database database;
    private Sessions sessions;
    private boolean ended;

    /**
     * A store over a data folder; the database in it is not opened before first use.
     *
     * @param clock tells when copies were taken
     */
    Store(Path data, Clock clock) {
        this.place = new Place(data);
        this.clock = clock;
        this.backups = new BackupWriter(place, clock);
    }

    /** Sets what is to be stored from the next use on. */
    void contribute(List<Contribution> contributions) {
        wanted = List.copyOf(contributions);
    }

    /** What is to be stored from the next use on. */
    List<Contribution> contributions() {
        return wanted;
    }

    /** The writer of copies of this store. */
    BackupWriter backups() {
        return backups;
    }

    /** The folders of this store. */
    Place place() {
        return place;
    }

    /** Whether this thread is within {@link #use}. */
    boolean inUse() {
        return lock.getReadHoldCount() > 0;
    }

    /** Runs the body with the open database; many threads may. Within another use it sees what that sees. */
    <T> T use(Function<Open, T> body) {
        enter();
        try {
            return body.apply(new Open(database, sessions));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Runs the body with the open database while nobody else uses it. */
    <T> T alone(Function<Open, T> body) {
        lockAlone();
        try {
            prepare();
            return body.apply(new Open(database, sessions));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Puts another folder in the place of the database, which is opened when it is next used.
     *
     * @return where the old one is now
     */
    Path replace(Path incoming) throws IOException {
        lockAlone();
        try {
            shut();
            return place.replace(incoming, clock.instant());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Closes the database for good, after all who use it are done. */
    @Override
    public void close() {
        lockAlone();
        try {
            ended = true;
            shut();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes the read lock with the database ready. */
    private void enter() {
        boolean within = inUse();
        lock.readLock().lock();
        if (within || ready()) {
            return;
        }
        lock.readLock().unlock();
        lock.writeLock().lock();
        try {
            prepare();
            lock.readLock().lock(); // before the write lock is given back, so that nobody comes between
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void lockAlone() {
        if (inUse()) {
            throw new IllegalStateException("this thread is within a transaction, which would wait for itself");
        }
        lock.writeLock().lock();
    }

    private boolean ready() {
        return sessions != null && mapped == wanted;
    }

    /** Opens, migrates and maps what is not yet; a failure leaves the rest to the next use. */
    private void prepare() {
        if (ready()) {
            return;
        }
        if (ended) {
            throw new IllegalStateException("the database was closed for good: the platform is stopping");
        }
        if (database == null) {
            database = new Database(new DatabaseFile(place.database()));
        }
        List<Contribution> next = wanted;
        List<Contribution> fresh =
                next.stream().filter(c -> !migrated.contains(c)).toList();
        if (new Migrations(database.file(), backups).apply(fresh)) {
            database.migrated();
        }
        migrated = next;
        unmap();
        sessions = new Sessions(next, database.pool());
        mapped = next;
    }

    private void unmap() {
        if (sessions != null) {
            Sessions old = sessions;
            sessions = null;
            old.close();
        }
    }

    private void shut() {
        unmap();
        migrated = List.of();
        if (database != null) {
            Database old = database;
            database = null;
            old.close();
        }
    }

    /** The database while it is open; for the time of one use. */
    record Open(Database database, Sessions sessions) {}
}
