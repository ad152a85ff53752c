package org.twinrail.core.internal.gateway;

import org.twinrail.api.Action;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.spi.OperationProvider;

/** An operation that a bundle brought. */
sealed interface Registered {
    /** What actions and queries have in common; {@code bundle} is empty outside a framework. */
    record Common(String name, Messages messages, OperationProvider provider, String bundle) {}

    /** An action. */
    record OfAction<R, A extends Action<R>>(
            Common common, Class<A> type, OperationProvider.Subject<A> subject, OperationProvider.ActionBody<A, R> body)
            implements Registered {
        /** Whether the audit keeps it when it is done. */
        boolean audited() {
            return type.getAnnotation(Operation.class).audited();
        }
    }

    /** A query. */
    record OfQuery<R, Q extends Query<R>>(Common common, Class<Q> type, OperationProvider.QueryBody<Q, R> body)
            implements Registered {}

    Common common();

    Class<?> type();

    default String name() {
        return common().name();
    }

    default Messages messages() {
        return common().messages();
    }

    default OperationProvider provider() {
        return common().provider();
    }

    default String bundle() {
        return common().bundle();
    }
}
