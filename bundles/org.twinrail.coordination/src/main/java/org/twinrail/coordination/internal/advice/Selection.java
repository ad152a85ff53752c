package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.ListAdvice.Turn;

/** The conditions of a search for advice, called {@code a}, and their values. Belongs to one query. */
final class Selection {
    private static final String MINE_TO_GIVE =
            "(a.adviser = :me or (a.adviser = a.adviserDepartment and a.adviser = :department))";
    private static final String MINE_TO_ANSWER =
            "(a.host = :me or (a.host = a.hostDepartment and a.host = :department))";

    private final Work work;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Selection(Work work) {
        this.work = work;
    }

    /** A condition with a value of its name; none where the value is null. */
    Selection where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    Selection about(ObjectRef object) {
        if (object != null) {
            where("a.aboutKind = :kind", "kind", object.kind());
            where("a.aboutId = :about", "about", object.id());
        }
        return this;
    }

    /** What was asked from a day on and before another one, by the platform's zone; null for no limit. */
    Selection asked(LocalDate from, LocalDate to) {
        where(
                "a.askedAt >= :from",
                "from",
                from == null ? null : from.atStartOfDay(work.clock().getZone()).toInstant());
        return where(
                "a.askedAt < :to",
                "to",
                to == null ? null : to.atStartOfDay(work.clock().getZone()).toInstant());
    }

    /** What waits for a person. */
    Selection turn(Turn turn, Actor person) {
        if (turn == null) {
            return this;
        }
        where(
                "a.standing.state in :states",
                "states",
                switch (turn) {
                    case GIVE -> List.of(AdviceState.ASKED, AdviceState.DEEMED);
                    case ANSWER -> List.of(AdviceState.GIVEN);
                    case WAIT -> List.of(AdviceState.ASKED);
                });
        String mine =
                switch (turn) {
                    case GIVE -> MINE_TO_GIVE;
                    case ANSWER -> MINE_TO_ANSWER;
                    case WAIT -> "a.askedBy = :me";
                };
        where(mine, "me", person.login());
        if (turn != Turn.WAIT) {
            values.put("department", person.department());
        }
        return this;
    }

    <T> TypedQuery<T> query(String select, String rest, Class<T> type) {
        TypedQuery<T> query = work.resource(EntityManager.class)
                .createQuery(
                        select + " from AdviceEntity a"
                                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + rest,
                        type);
        values.forEach(query::setParameter);
        return query;
    }
}
