package org.twinrail.crm.internal.common;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;

/** A list that is filtered by what is given and read page by page. */
public final class Search<E> {
    private static final int DEFAULT_LIMIT = 100;

    private final Class<E> type;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
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

    /** A condition that a column has a value; left out where the value is null or blank. */
    public Search<E> is(String column, String parameter, Object value) {
        return is(column, ":" + parameter, parameter, value);
    }

    /** A condition that a column has the value of an expression with one parameter, which is null or blank for no condition. */
    public Search<E> is(String column, String expression, String parameter, Object value) {
        int before = conditions.size();
        where(column + " = " + expression, parameter, value);
        if (conditions.size() > before) {
            shared.add(column);
        }
        return this;
    }

    /** One page of what was found, sorted as the caller wants it. */
    public <R> List<R> page(Work work, Sorting sorting, Page page, Function<E, R> view) {
        // What all rows share changes no order, but named first it lets an index on it and the order serve both.
        String order = shared.size() == 1 ? sorting.order(page.sort(), shared.get(0)) : sorting.order(page.sort());
        return page(work, order, page.limit(), page.offset(), view);
    }

    /**
     * Which page a caller wants.
     *
     * @param sort by what; null for the standard order
     * @param limit how many at most; null for a hundred
     * @param offset how many to leave out; null for none
     */
    public record Page(String sort, Integer limit, Integer offset) {}

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
