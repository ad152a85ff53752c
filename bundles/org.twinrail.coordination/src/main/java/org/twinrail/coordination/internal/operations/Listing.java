package org.twinrail.coordination.internal.operations;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.OperationProvider.QueryBody;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictPage;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.view.ConflictViews;
import org.twinrail.coordination.internal.view.Texts;

/** Lists conflicts page by page. */
final class Listing implements QueryBody<ListConflicts, ConflictPage> {
    private static final int PAGE_SIZE = 50;
    private static final String STATE = Sorting.asListed("c.state", ConflictState.class);
    private static final String SEVERITY = Sorting.asListed("c.severity", Severity.class);
    private static final String OPEN_FIRST =
            "(case when c.state = org.twinrail.coordination.ConflictState.OPEN then 0 else 1 end)";
    private static final Sorting SORTING = Sorting.standard("urgency")
            .by("urgency", OPEN_FIRST, "-" + SEVERITY, "-c.raisedAt", "c.id")
            .by("since", "c.raisedAt", "c.id")
            .by("severity", SEVERITY, "c.raisedAt", "c.id")
            .by("kind", "c.kind", "c.raisedAt", "c.id")
            .by("state", STATE, "c.raisedAt", "c.id")
            .by("step", Sorting.asListed("c.step", ConflictStep.class), "c.raisedAt", "c.id")
            .by("deadline", Sorting.leastWhereMissing("c.deadline"), "c.raisedAt", "c.id")
            .by("about", "c.aboutKind", "c.aboutId", "c.raisedAt", "c.id");

    @Override
    public ConflictPage run(ListConflicts query, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        Filter filter = Filter.of(query);
        int page = query.page() == null ? 1 : query.page();
        int size = query.size() == null ? PAGE_SIZE : query.size();
        List<ConflictEntity> found = filter.bind(database.createQuery(
                        "select c from ConflictEntity c" + filter.where() + " order by " + SORTING.order(query.sort()),
                        ConflictEntity.class))
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        Long total = filter.bind(
                        database.createQuery("select count(c) from ConflictEntity c" + filter.where(), Long.class))
                .getSingleResult();
        ConflictViews views = ConflictViews.of(work);
        return new ConflictPage(found.stream().map(views::summary).toList(), page, total);
    }

    /** The conditions of a query and their values. */
    private record Filter(String where, Map<String, Object> values) {
        static Filter of(ListConflicts query) {
            List<String> conditions = new ArrayList<>();
            Map<String, Object> values = new HashMap<>();
            Which which = query.state() == null ? Which.OPEN : query.state();
            if (which != Which.ALL) {
                conditions.add(which == Which.OPEN ? "c.state = :open" : "c.state <> :open");
                values.put("open", ConflictState.OPEN);
            }
            if (query.kind() != null) {
                conditions.add("c.kind = :kind");
                values.put("kind", query.kind());
            }
            if (query.party() != null) {
                conditions.add("exists (select p from PartyEntity p where p.conflict = c and p.party = :party)");
                values.put("party", query.party());
            }
            if (query.about() != null) {
                ObjectRef about = about(query.about());
                conditions.add("c.aboutKind = :aboutKind and c.aboutId = :aboutId");
                values.put("aboutKind", about.kind());
                values.put("aboutId", about.id());
            }
            return new Filter(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), values);
        }

        private static ObjectRef about(String text) {
            try {
                return ObjectRef.parse(text);
            } catch (IllegalArgumentException e) {
                throw new InvalidInputException("about", Texts.of("problem.no-object", text));
            }
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
