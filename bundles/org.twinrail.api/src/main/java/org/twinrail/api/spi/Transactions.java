package org.twinrail.api.spi;

import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Units of work on the database, used by the Gateway only; everything else reaches the database through {@link Work}. */
@ProviderType
public interface Transactions {
    /**
     * Runs the body in a new transaction, commits when it returns and rolls back when it throws; the exception goes on to the caller.
     *
     * <p>A commit that returned survives a crash of the process.
     *
     * @throws ConcurrentChangeException when another transaction changed the same object or took the same unique key
     */
    <T> T write(Function<Resources, T> body);

    /** Runs the body in a transaction that is always rolled back. */
    <T> T read(Function<Resources, T> body);

    /** Asks the database to make all committed work durable now (money postings, imports, migrations). */
    void sync();

    /** What the open transaction offers. Belongs to one thread. */
    @ProviderType
    interface Resources {
        /** The resource, for example {@code jakarta.persistence.EntityManager}, {@code java.sql.Connection}, {@link Undo} or {@link AfterCommit}. */
        <T> T get(Class<T> type);
    }

    /** A resource: takes back one step within an open transaction that goes on with the next. Belongs to one thread. */
    @ProviderType
    interface Undo {
        /** Runs a step; where it throws, what it did is taken back before the exception goes on. */
        <T> T whereItFails(Supplier<T> step);
    }

    /** A resource: what is to happen once the open transaction is committed. Belongs to one thread. */
    @ProviderType
    interface AfterCommit {
        /**
         * Runs a step after the commit and before the caller hears of it; never where the transaction is rolled back. What it throws is
         * logged: the commit stands.
         */
        void then(Runnable step);
    }

    /** Two transactions changed the same thing at once; this one was rolled back. */
    final class ConcurrentChangeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A clash, with what the database said. */
        public ConcurrentChangeException(Throwable cause) {
            super(cause);
        }
    }
}
