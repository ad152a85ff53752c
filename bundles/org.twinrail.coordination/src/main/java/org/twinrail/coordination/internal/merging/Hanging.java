package org.twinrail.coordination.internal.merging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;

/**
 * One kind of thing that hangs on an object, and goes with it.
 *
 * @param kind its short name, under which what was moved is kept
 * @param entity its entity {@code x}
 * @param also what else is set beside the object, each with a comma before it; {@code :kind} and {@code :id} are the new object's
 * @param free a condition that the new object has not the same already; it stays otherwise
 */
record Hanging(String kind, String entity, String also, String free) {
    private static final String ON = " x.aboutKind = :kind and x.aboutId = :id";

    /** How many hang on an object. */
    long count(ObjectRef object, Work work) {
        return (Long) on(object, database(work).createQuery("select count(x) from " + entity + " x where" + ON))
                .getSingleResult();
    }

    /** How many of them would stay, because the survivor has the same already. */
    long staying(ObjectMerge merge, Work work) {
        return (Long) on(
                        merge.merged(),
                        database(work)
                                .createQuery(
                                        "select count(x) from " + entity + " x where" + ON + " and not (" + free + ")")
                                .setParameter("to", merge.survivor().id()))
                .getSingleResult();
    }

    void move(ObjectMerge merge, Work work) {
        on(
                        merge.merged(),
                        database(work)
                                .createQuery("insert into MovedAttachmentEntity (merge, kind, object) select :merge, '"
                                        + kind + "', x.id from " + entity + " x where" + ON + " and " + free)
                                .setParameter("merge", merge.id())
                                .setParameter("to", merge.survivor().id()))
                .executeUpdate();
        relate(merge, merge.merged(), merge.survivor(), work);
    }

    void moveBack(ObjectMerge merge, Work work) {
        relate(merge, merge.survivor(), merge.merged(), work);
    }

    private void relate(ObjectMerge merge, ObjectRef from, ObjectRef to, Work work) {
        on(
                        from,
                        database(work)
                                .createQuery("update " + entity + " x set x.aboutId = :to" + also + " where" + ON
                                        + " and x.id in (select m.object from MovedAttachmentEntity m where m.merge = :merge"
                                        + " and m.kind = '" + kind + "')")
                                .setParameter("merge", merge.id())
                                .setParameter("to", to.id()))
                .executeUpdate();
    }

    private static Query on(ObjectRef object, Query query) {
        return query.setParameter("kind", object.kind()).setParameter("id", object.id());
    }

    private static EntityManager database(Work work) {
        return work.resource(EntityManager.class);
    }
}
