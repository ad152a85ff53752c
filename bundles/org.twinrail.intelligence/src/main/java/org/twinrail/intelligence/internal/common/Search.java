package org.twinrail.intelligence.internal.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinrail.api.spi.Work;

/** Looks for stored things by conditions that may be left out; conditions call the thing {@code e}. Belongs to one query. */
public final class Search<E> {
    private static final int PAGE = 100;

    private final Class<E> type;
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    /** All of an entity. */
    public Search(Class<E> type) {
        this.type = type;
    }

    /** One more condition, without a value. */
    public Search<E> where(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** One more condition with its value; none where the value is null. */
    public Search<E> where(String condition, String name, Object value) {
        if (value != null) {
            where(condition);
            values.put(name, value);
        }
        return this;
    }

    /** One more condition that an expression contains words, capital or small; none where they are null or blank. */
    public Search<E> contains(String expression, String words) {
        return words == null || words.isBlank()
                ? this
                : where(
                        "locate(:words, lower(" + expression + ")) > 0",
                        "words",
                        words.strip().toLowerCase(Locale.ROOT));
    }

    /** What was found, in an order; null for the first hundred. */
    public List<E> page(Work work, String order, Integer limit, Integer offset) {
        return query(work, order)
                .setFirstResult(offset == null ? 0 : offset)
                .setMaxResults(limit == null ? PAGE : limit)
                .getResultList();
    }

    /** All that was found, in an order. */
    public List<E> all(Work work, String order) {
        return query(work, order).getResultList();
    }

    private TypedQuery<E> query(Work work, String order) {
        TypedQuery<E> query = work.resource(EntityManager.class)
                .createQuery(
                        "select e from " + type.getSimpleName() + " e where " + where + " order by " + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
