package org.twinrail.persistence.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.hibernate.Session;
import org.twinrail.api.spi.Transactions;

/** What an open transaction offers: its entity manager, and the connection that runs under it. For one thread. */
final class OpenTransaction implements Transactions.Resources {
    private final Session session;

    OpenTransaction(Session session) {
        this.session = session;
    }

    @Override
    public <T> T get(Class<T> type) {
        if (type == EntityManager.class) {
            return type.cast(session);
        }
        if (type == Connection.class) {
            session.flush(); // so that statements on the connection see what the entity manager changed before
            return session.doReturningWork(type::cast);
        }
        if (type == Transactions.Undo.class) {
            return type.cast(new Steps(session));
        }
        throw new IllegalArgumentException(
                "a transaction offers EntityManager, Connection and Undo, not " + type.getName());
    }
}
