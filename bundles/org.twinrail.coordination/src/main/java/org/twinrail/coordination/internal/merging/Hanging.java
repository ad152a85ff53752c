package org.twinrail.coordination.internal.merging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Attachment;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;

/** Counts and moves what hangs on an object, of one kind. */
record Hanging(Attachment attachment) {
    private static final String ON = " x.aboutKind = :kind and x.aboutId = :id";
    private static final String OF_MERGE =
            " from MovedAttachmentEntity m where m.merge = :merge and m.kind = :attached";

    /** How many hang on an object. */
    long count(ObjectRef object, Work work) {
        return (Long) on(object, query("select count(x) from " + entity() + " where" + ON, work))
                .getSingleResult();
    }

    /** How many of them would stay, because the survivor has the same already. */
    long staying(ObjectMerge merge, Work work) {
        String counted = "select count(x) from " + entity() + " where" + ON + " and not (" + attachment.free() + ")";
        return (Long) on(merge.merged(), to(merge.survivor(), counted, query(counted, work)))
                .getSingleResult();
    }

    void move(ObjectMerge merge, Work work) {
        String kept = "insert into MovedAttachmentEntity (merge, kind, object) select :merge, :attached, x.id from "
                + entity() + " where" + ON + " and " + attachment.free();
        on(merge.merged(), to(merge.survivor(), kept, of(merge, query(kept, work))))
                .executeUpdate();
        relate(merge, merge.merged(), merge.survivor(), work);
    }

    void moveBack(ObjectMerge merge, Work work) {
        relate(merge, merge.survivor(), merge.merged(), work);
        of(merge, query("delete" + OF_MERGE, work)).executeUpdate();
    }

    private void relate(ObjectMerge merge, ObjectRef from, ObjectRef to, Work work) {
        String moved = "update " + entity() + " set x.aboutId = :to" + attachment.also() + " where" + ON
                + " and x.id in (select m.object" + OF_MERGE + ")";
        on(from, to(to, moved, of(merge, query(moved, work)))).executeUpdate();
    }

    private String entity() {
        return attachment.entity() + " x";
    }

    private static Query query(String words, Work work) {
        return work.resource(EntityManager.class).createQuery(words);
    }

    private static Query on(ObjectRef object, Query query) {
        return query.setParameter("kind", object.kind()).setParameter("id", object.id());
    }

    /** A condition that is always met asks for no parameter. */
    private static Query to(ObjectRef object, String words, Query query) {
        return words.contains(":to") ? query.setParameter("to", object.id()) : query;
    }

    private Query of(ObjectMerge merge, Query query) {
        return query.setParameter("merge", merge.id()).setParameter("attached", attachment.kind());
    }
}
