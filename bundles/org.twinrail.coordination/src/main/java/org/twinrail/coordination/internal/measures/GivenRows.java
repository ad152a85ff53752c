package org.twinrail.coordination.internal.measures;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdviceOrigin;

/** Advice that was asked for and answered, by opinion or by declining, in a period. */
final class GivenRows {
    /** The parameter that takes what was in time, or what was late. */
    static final String IN = "in";

    static final Set<String> VALUES = Set.of("time", "late");

    private GivenRows() {}

    /**
     * A piece of advice.
     *
     * @param id its id
     * @param adviser the department that advised
     * @param host the department that had asked
     * @param by the login of who answered
     * @param askedAt when it was asked for
     * @param givenAt when it was answered
     */
    record Row(UUID id, String adviser, String host, String by, Instant askedAt, Instant givenAt) {}

    static List<Row> of(Slice slice, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select a.id, a.adviserDepartment, a.hostDepartment, a.standing.givenBy, a.askedAt,"
                                + " a.standing.givenAt, a.standing.late from AdviceEntity a where a.origin <> :offered"
                                + " and a.standing.givenAt >= :from and a.standing.givenAt < :to order by a.askedAt, a.id",
                        Object[].class)
                .setParameter("offered", AdviceOrigin.OFFERED)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .filter(row -> slice.takes(IN, (Boolean) row[6] ? "late" : "time"))
                .map(row -> new Row(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }
}
