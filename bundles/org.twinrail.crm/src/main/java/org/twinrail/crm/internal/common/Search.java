package org.twinrail.crm.internal.common;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twinrail.api.spi.Work;

/** A list that is filtered by what is given and read page by page. */
public final class Search<E> {
    private static final int DEFAULT_LIMIT = 100;

    private final Class<E> type;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A search of everything, for example {@code "select c from CustomerEntity c"}. */
    public Search(Class<E> type, String from) {
        this.type = type;
        this.from = from;
    }

    /** Adds a condition with one parameter; left out where the value is null or blank. */
    public Search<E> where(String condition, String parameter, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            conditions.add(condition);
            parameters.put(parameter, value instanceof String text ? text.strip() : value);
        }
        return this;
    }

    /** One page of what was found. */
    public <R> List<R> page(Work work, String order, Integer limit, Integer offset, Function<E, R> view) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<E> query = Store.of(work).query(from + where + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset == null ? 0 : offset)
                .setMaxResults(limit == null ? DEFAULT_LIMIT : limit)
                .getResultStream()
                .map(view)
                .toList();
    }
}
