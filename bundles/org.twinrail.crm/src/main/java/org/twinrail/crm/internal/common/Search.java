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
    private final List<Shared> shared = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A column that all rows found share, with its condition and parameter. */
    private record Shared(String column, String condition, String parameter) {
        /** The same for the database, but for no index: its rows are then read in the order's own. */
        String unindexed() {
            return condition.replace(column, "substring(" + column + ", 1)");
        }
    }

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

    /** Adds a condition without a parameter. */
    public Search<E> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition that a column has a value; left out where the value is null or blank. */
    public Search<E> is(String column, String parameter, Object value) {
        return is(column, ":" + parameter, parameter, value);
    }

    /** A condition that a column has the value of an expression with one parameter, which is null or blank for no condition. */
    public Search<E> is(String column, String expression, String parameter, Object value) {
        int before = conditions.size();
        String condition = column + " = " + expression;
        where(condition, parameter, value);
        if (conditions.size() > before) {
            shared.add(new Shared(column, condition, parameter));
        }
        return this;
    }

    /** One page of what was found, sorted as the caller wants it. */
    public <R> List<R> page(Work work, Sorting sorting, Page page, Function<E, R> view) {
        // What all rows share changes no order, but named first it lets an index on it and the order serve both.
        String order =
                shared.size() == 1 ? sorting.order(page.sort(), shared.get(0).column()) : sorting.order(page.sort());
        return page(work, order, page.limit(), page.offset(), view);
    }

    /**
     * The same page, found the shorter way: among those that the conditions leave, which are then sorted, or in the order wanted, leaving out
     * those that do not fit. With many records either may be far too long. For conditions on texts only, and orders that have an index; the
     * standard order has one with each column.
     */
    public <R> List<R> shorterWay(Work work, Sorting sorting, Page page, Function<E, R> view) {
        String order = sorting.order(page.sort());
        boolean inOrder = !shared.isEmpty()
                && !order.equals(sorting.order(null))
                && shared.stream().noneMatch(s -> order.startsWith(s.column()))
                && isShorterInOrder(work, page);
        if (!inOrder) {
            return page(work, sorting, page, view);
        }
        shared.forEach(s -> conditions.set(conditions.indexOf(s.condition()), s.unindexed()));
        return page(work, order, page.limit(), page.offset(), view);
    }

    /** Either way in rows to be read, as if what the conditions ask for were spread evenly. */
    private boolean isShorterInOrder(Work work, Page page) {
        double all = count(work, "");
        double fewest = all;
        double wanted =
                (page.limit() == null ? DEFAULT_LIMIT : page.limit()) + (page.offset() == null ? 0.0 : page.offset());
        for (Shared one : shared) {
            double fitting = Math.max(1, count(work, one.parameter()));
            fewest = Math.min(fewest, fitting);
            wanted = wanted * all / fitting;
        }
        return wanted < fewest;
    }

    private long count(Work work, String parameter) {
        String where = shared.stream()
                .filter(s -> s.parameter().equals(parameter))
                .map(s -> " where " + s.condition())
                .findFirst()
                .orElse("");
        TypedQuery<Long> query =
                Store.of(work).query(from.replaceFirst("select \\w+ ", "select count(*) ") + where, Long.class);
        if (!where.isEmpty()) {
            query.setParameter(parameter, parameters.get(parameter));
        }
        return query.getSingleResult();
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
