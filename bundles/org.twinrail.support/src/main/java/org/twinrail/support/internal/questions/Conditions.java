package org.twinrail.support.internal.questions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.spi.Work;
import org.twinrail.support.QuestionState;

/** Conditions on stored questions, which they call {@code e}; one without a value is left out. Belongs to one query. */
final class Conditions {
    /** The states in which there is an answer. */
    static final Set<QuestionState> ANSWERED = EnumSet.of(QuestionState.ANSWERED, QuestionState.TOLD);

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    Conditions and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            with(name, value);
        }
        return this;
    }

    /** One more value of a condition. */
    Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    TypedQuery<QuestionEntity> ordered(String order, Work work) {
        TypedQuery<QuestionEntity> query = work.resource(EntityManager.class)
                .createQuery(
                        "select e from QuestionEntity e where " + where + " order by " + order, QuestionEntity.class);
        values.forEach(query::setParameter);
        return query;
    }
}
