package org.twinrail.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.twinrail.api.spi.Transactions;

/** Steps of an open transaction, each with a savepoint before it. For one thread. */
final class Steps implements Transactions.Undo {
    private final Session session;

    Steps(Session session) {
        this.session = session;
    }

    @Override
    public <T> T whereItFails(Supplier<T> step) {
        session.flush(); // so that what came before the step is not taken back with it
        Savepoint before = session.doReturningWork(Connection::setSavepoint);
        try {
            T result = step.get();
            session.doWork(connection -> connection.releaseSavepoint(before));
            return result;
        } catch (RuntimeException failure) {
            takeBack(before, failure);
            throw failure;
        }
    }

    /** A failure to do so must not hide why. */
    private void takeBack(Savepoint before, RuntimeException reason) {
        try {
            session.doWork(connection -> rollback(connection, before));
            session.clear(); // what it holds was never stored
        } catch (RuntimeException fault) {
            reason.addSuppressed(fault);
        }
    }

    private static void rollback(Connection connection, Savepoint before) throws SQLException {
        connection.rollback(before);
    }
}
