package org.twinrail.persistence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.spi.Transactions;

/**
 * Transactions on the {@link Store}; the first one pays for the start of the database.
 *
 * <p>A write within another transaction is refused with {@link IllegalStateException}: it would be committed even where the outer one is
 * rolled back. A read within one is its own and sees only what is committed.
 */
@Component(service = Transactions.class)
public final class TransactionsComponent implements Transactions {
    private final Store store;

    /** Made by Declarative Services. */
    @Activate
    public TransactionsComponent(@Reference StoreComponent component) {
        this(component.store());
    }

    TransactionsComponent(Store store) {
        this.store = store;
    }

    @Override
    public <T> T write(Function<Resources, T> body) {
        if (store.inUse()) {
            throw new IllegalStateException("a transaction cannot write within another one of the same thread");
        }
        try {
            List<OpenTransaction> committed = new ArrayList<>(1);
            T result = store.use(open -> run(open, body, true, committed));
            committed.forEach(OpenTransaction::committed);
            return result;
        } catch (RuntimeException failure) {
            if (Clashes.caused(failure)) {
                throw new ConcurrentChangeException(failure);
            }
            throw failure;
        }
    }

    @Override
    public <T> T read(Function<Resources, T> body) {
        return store.use(open -> run(open, body, false, new ArrayList<>(1)));
    }

    @Override
    public void sync() {
        store.use(open -> {
            open.database().sync();
            return null;
        });
    }

    private static <T> T run(
            Store.Open open, Function<Resources, T> body, boolean commit, List<OpenTransaction> committed) {
        try (Session session = open.sessions().open()) {
            Transaction transaction = session.beginTransaction();
            Throwable failed = null;
            try {
                OpenTransaction opened = new OpenTransaction(session);
                T result = body.apply(opened);
                if (commit) {
                    transaction.commit();
                    committed.add(opened);
                }
                return result;
            } catch (RuntimeException | Error failure) {
                failed = failure;
                throw failure;
            } finally {
                rollback(transaction, failed);
            }
        }
    }

    /** Rolls back what is not committed; a failure to do so must not hide why. */
    private static void rollback(Transaction transaction, Throwable reason) {
        if (!transaction.getStatus().canRollback()) {
            return;
        }
        try {
            transaction.rollback();
        } catch (RuntimeException failure) {
            if (reason == null) {
                throw failure;
            }
            reason.addSuppressed(failure);
        }
    }
}
