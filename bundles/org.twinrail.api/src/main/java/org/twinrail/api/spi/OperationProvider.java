package org.twinrail.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Action;
import org.twinrail.api.Query;

/**
 * An OSGi service that brings actions and queries, usually those of one kind of object.
 *
 * <p>Handlers are called by many threads and keep no state of their own.
 */
@ConsumerType
public interface OperationProvider {
    /** Hands over the operations; called once when the service appears. */
    void register(Registrar registrar);

    /** Takes operations. */
    @ProviderType
    interface Registrar {
        /** Adds an action: how the boundary rules see it, and what it does. */
        <R, A extends Action<R>> void action(Class<A> type, Subject<A> subject, ActionBody<A, R> body);

        /** Adds a query. */
        <R, Q extends Query<R>> void query(Class<Q> type, QueryBody<Q, R> body);
    }

    /** Loads what the boundary rules look at. */
    @FunctionalInterface
    @ConsumerType
    interface Subject<A> {
        /**
         * The facts about an action before it is done: exactly one {@link org.twinrail.api.rules.Deed} and any records of the
         * domain's own. Reads only.
         *
         * @throws org.twinrail.api.InvalidInputException when the object acted on does not exist
         */
        List<?> facts(A action, Work work);
    }

    /** Does an action. */
    @FunctionalInterface
    @ConsumerType
    interface ActionBody<A, R> {
        /**
         * Changes entities; called after the boundary rules allowed it, in the action's transaction.
         *
         * @throws org.twinrail.api.InvalidInputException when a parameter does not fit what is stored
         * @throws org.twinrail.api.RefusedException when the safety core says no
         */
        R run(A action, Work work);
    }

    /** Answers a query. */
    @FunctionalInterface
    @ConsumerType
    interface QueryBody<Q, R> {
        /** Reads; what it changes is not kept. */
        R run(Q query, Work work);
    }
}
