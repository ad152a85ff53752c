package org.twinrail.crm.internal.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.Work;

/**
 * The open transaction's database.
 *
 * <p>Everything is flushed as soon as it is changed, so queries need not look for unsaved changes first; an import of many rows in one
 * transaction would otherwise slow down with every row.
 *
 * <p>References between entities are read with their object, never as a stand-in: an object met through another one in the same transaction
 * is then the same instance as the one a query finds, and its fields can be set. Queries fetch them in one go.
 */
public final class Store {
    private final EntityManager database;

    private Store(EntityManager database) {
        this.database = database;
    }

    /** The database as the work's transaction sees it. */
    public static Store of(Work work) {
        return new Store(work.resource(EntityManager.class));
    }

    /** A query that does not flush. */
    public <T> TypedQuery<T> query(String text, Class<T> type) {
        return database.createQuery(text, type).setFlushMode(FlushModeType.COMMIT);
    }

    /** The only row of a query with one parameter, if there is one. */
    public <T> Optional<T> one(Class<T> type, String text, Object parameter) {
        return query(text, type).setParameter(1, parameter).getResultStream().findFirst();
    }

    /** The row with an id; nothing where there is none. */
    public <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(database.find(type, id));
    }

    /** The row with an id, locked until the end of the transaction; nothing where there is none. */
    public <T> Optional<T> lock(Class<T> type, Object id) {
        return Optional.ofNullable(database.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Saves something new. */
    public void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** Removes something. */
    public void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }

    /** Saves what changed, so that versions are those after the change. */
    public void save() {
        database.flush();
    }

    /** Gives something a new version although none of its own values changed. */
    public void bumpVersion(Object entity) {
        database.lock(entity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The plain entity manager, for locks. */
    EntityManager database() {
        return database;
    }

    /** The result of recording an object. */
    public static Recorded recorded(ObjectRef object, boolean isNew, boolean same, long version) {
        Recorded.Change change =
                isNew ? Recorded.Change.CREATED : same ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED;
        return new Recorded(object, change, version);
    }
}
