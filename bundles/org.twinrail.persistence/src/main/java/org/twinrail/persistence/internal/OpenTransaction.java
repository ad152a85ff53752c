package org.twinrail.persistence.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.spi.Transactions;

/** What an open transaction offers: its entity manager, and the connection that runs under it. For one thread. */
final class OpenTransaction implements Transactions.Resources {
    private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);

    private final Session session;
    private final List<Runnable> afterCommit = new ArrayList<>();

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
        if (type == Transactions.AfterCommit.class) {
            return type.cast((Transactions.AfterCommit) afterCommit::add);
        }
        throw new IllegalArgumentException(
                "a transaction offers EntityManager, Connection, Undo and AfterCommit, not " + type.getName());
    }

    /** Does what was asked for after the commit; a step that fails cannot take the commit back, nor keep the next from being done. */
    void committed() {
        for (Runnable step : afterCommit) {
            try {
                step.run();
            } catch (RuntimeException | LinkageError fault) {
                LOG.error("a step after a commit failed; what was committed stands", fault);
            }
        }
    }
}
