package org.twinrail.coordination.internal.advice;

import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.OperationProvider.QueryBody;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdvicePage;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.coordination.internal.people.Directory;

/** Lists advice page by page. */
final class AdviceListing implements QueryBody<ListAdvice, AdvicePage> {
    private static final int PAGE_SIZE = 50;
    private static final String STATE = Sorting.asListed("a.standing.state", AdviceState.class);
    private static final String WAITING_FIRST = "(case a.standing.state"
            + " when org.twinrail.coordination.advice.AdviceState.ASKED then 0"
            + " when org.twinrail.coordination.advice.AdviceState.GIVEN then 0 else 1 end)";
    private static final String DEADLINE = Sorting.leastWhereMissing("a.deadline");
    private static final String SOONEST = "(case when " + WAITING_FIRST + " = 0 then a.deadline end)";
    private static final Sorting SORTING = Sorting.standard("urgency")
            .by("urgency", WAITING_FIRST, Sorting.leastWhereMissing(SOONEST), "-a.askedAt", "a.id")
            .by("at", "a.askedAt", "a.id")
            .by("deadline", DEADLINE, "a.askedAt", "a.id")
            .by("state", STATE, "a.askedAt", "a.id")
            .by("object", "a.aboutKind", "a.aboutId", "a.askedAt", "a.id")
            .by("adviser", "a.adviser", "a.askedAt", "a.id")
            .by("host", "a.host", "a.askedAt", "a.id");

    @Override
    public AdvicePage run(ListAdvice query, Work work) {
        Selection selection = new Selection(work)
                .turn(query.turn(), work.actor())
                .where("a.standing.state = :state", "state", query.state())
                .about(query.object() == null ? null : object(query.object()))
                .where("a.adviserDepartment = :adviser", "adviser", query.adviser())
                .where("a.hostDepartment = :host", "host", query.host())
                .asked(query.from(), query.to());
        int page = query.page() == null ? 1 : query.page();
        int size = query.size() == null ? PAGE_SIZE : query.size();
        Directory directory = new Directory(work);
        List<AdviceEntity> found = selection
                .query("select a", " order by " + SORTING.order(query.sort()), AdviceEntity.class)
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        return new AdvicePage(
                found.stream().map(advice -> AdviceViews.of(advice, directory)).toList(),
                page,
                selection.query("select count(a)", "", Long.class).getSingleResult());
    }

    private static ObjectRef object(String text) {
        try {
            return ObjectRef.parse(text.strip());
        } catch (IllegalArgumentException notOne) {
            throw Words.invalid("object", "object.form", text);
        }
    }
}
