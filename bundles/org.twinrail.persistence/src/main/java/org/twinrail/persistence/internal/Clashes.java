package org.twinrail.persistence.internal;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;

/** Tells whether a failure means that two transactions met on the same thing. */
final class Clashes {
    /** A unique key that is taken, a deadlock, a lock not got in time, and H2's own state for a row that changed meanwhile. */
    private static final Set<String> STATES = Set.of("23505", "40001", "HYT00", "90131");

    private Clashes() {}

    /** Whether the failure, or one it came from, is a clash. An answer to the user stays one, whatever led to it. */
    static boolean caused(Throwable failure) {
        if (failure instanceof InvalidInputException || failure instanceof RefusedException) {
            return false;
        }
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (clash(next)) {
                return true;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return false;
    }

    private static boolean clash(Throwable failure) {
        return failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof LockTimeoutException
                || failure instanceof StaleStateException
                || failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState());
    }
}
