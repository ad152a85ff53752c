package org.twinrail.crm.internal.merging;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/**
 * One kind of record that refers to a customer, and goes with it: three statements there and two back, however many there are.
 *
 * @param kind the kind's short name, under which what was moved is kept
 * @param entity the records' entity
 * @param reference the field by which they refer to the customer
 * @param words the key of the word for some of them
 */
record Moving(String kind, String entity, String reference, String words) {
    /** How many refer to a customer. */
    long count(UUID customer, Work work) {
        return Store.of(work)
                .query("select count(x) from " + entity + " x where fk(x." + reference + ") = :customer", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    void move(MergeEntity merge, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        database.createQuery("insert into MovedEntity (merge, kind, object) select m.id, '" + kind + "', x.id from "
                        + entity + " x, MergeEntity m where fk(x." + reference + ") = :merged and m.id = :merge")
                .setParameter("merged", merge.merged.id())
                .setParameter("merge", merge.id)
                .executeUpdate();
        database.createQuery("update " + entity + " x set x." + reference + " = :survivor where fk(x." + reference
                        + ") = :merged")
                .setParameter("survivor", merge.survivor)
                .setParameter("merged", merge.merged.id())
                .executeUpdate();
    }

    /** What was put to another customer since stays there. */
    void moveBack(MergeEntity merge, Work work) {
        work.resource(EntityManager.class)
                .createQuery("update " + entity + " x set x." + reference + " = :merged where fk(x." + reference
                        + ") = :survivor and x.id in (select m.object from MovedEntity m where m.merge = :merge and m.kind = '"
                        + kind + "')")
                .setParameter("merged", merge.merged)
                .setParameter("survivor", merge.survivor.id())
                .setParameter("merge", merge.id)
                .executeUpdate();
    }
}
