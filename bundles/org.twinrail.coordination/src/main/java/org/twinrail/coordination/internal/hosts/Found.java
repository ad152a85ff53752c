package org.twinrail.coordination.internal.hosts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** A page of what hangs on an object. Belongs to one query. */
public final class Found<E> {
    private static final int PAGE = 100;

    private final Class<E> type;
    private final StringBuilder where = new StringBuilder("e.aboutKind = :kind and e.aboutId = :id");
    private final Map<String, Object> values = new HashMap<>();

    /** All of an entity on an object; conditions call it {@code e}. */
    public Found(Class<E> type, ObjectRef object) {
        this.type = type;
        values.put("kind", object.kind());
        values.put("id", object.id());
    }

    /** A condition with a value; none where the value is null. */
    public Found<E> where(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    /** One more value of a condition. */
    public Found<E> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A condition that an expression contains words, capital or small; none where they are null or blank. */
    public Found<E> contains(String expression, String words) {
        return words == null || words.isBlank()
                ? this
                : where(
                        "locate(:words, lower(" + expression + ")) > 0",
                        "words",
                        words.strip().toLowerCase(Locale.ROOT));
    }

    /** The page, in an order; null for the first hundred. */
    public <R> List<R> page(Work work, String order, Integer limit, Integer offset, Function<E, R> view) {
        TypedQuery<E> query = work.resource(EntityManager.class)
                .createQuery(
                        "select e from " + type.getSimpleName() + " e where " + where + " order by " + order, type);
        values.forEach(query::setParameter);
        List<R> page = new ArrayList<>();
        query.setFirstResult(offset == null ? 0 : offset)
                .setMaxResults(limit == null ? PAGE : limit)
                .getResultList()
                .forEach(entity -> page.add(view.apply(entity)));
        return page;
    }
}
