package org.twinrail.coordination.internal.modes;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.spi.Work;

/** Finds processes. */
final class Processes {
    private Processes() {}

    static Optional<ProcessEntity> find(String code, Work work) {
        return Optional.ofNullable(work.resource(EntityManager.class).find(ProcessEntity.class, code.strip()));
    }

    /**
     * The process with a code.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none
     */
    static ProcessEntity known(String code, Work work) {
        return find(code, work).orElseThrow(() -> Words.invalid("process", "process.unknown", code.strip()));
    }

    static List<ProcessEntity> all(Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select p from ProcessEntity p order by p.code", ProcessEntity.class)
                .getResultList();
    }

    /** The processes an activity in a half of the funnel is part of; most activities are part of none. */
    static List<ProcessEntity> with(String activity, String half, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select p from ProcessEntity p where :activity member of p.activities"
                                + " and (p.half = '' or p.half = :half) order by p.code",
                        ProcessEntity.class)
                .setParameter("activity", activity)
                .setParameter("half", half)
                .getResultList();
    }
}
