package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdviceState;

/** Finds stored advice. Belongs to one action or query. */
final class AdviceStore {
    private final EntityManager database;

    AdviceStore(Work work) {
        this.database = work.resource(EntityManager.class);
    }

    /** What was asked and whose deadline has passed in silence, the longest ago first. */
    List<AdviceEntity> silent(Instant now, int limit) {
        return database.createQuery(
                        "select a from AdviceEntity a where a.standing.state = :asked and a.deadline <= :now"
                                + " order by a.deadline, a.id",
                        AdviceEntity.class)
                .setParameter("asked", AdviceState.ASKED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What somebody has still to say something about, the oldest first. */
    List<AdviceEntity> waiting(int limit) {
        return database.createQuery(
                        "select a from AdviceEntity a where a.standing.state in :waiting order by a.askedAt, a.id",
                        AdviceEntity.class)
                .setParameter("waiting", List.of(AdviceState.ASKED, AdviceState.GIVEN))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are on one object. */
    long count(ObjectRef object) {
        return database.createQuery(
                        "select count(a) from AdviceEntity a where a.aboutKind = :kind and a.aboutId = :id", Long.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getSingleResult();
    }
}
