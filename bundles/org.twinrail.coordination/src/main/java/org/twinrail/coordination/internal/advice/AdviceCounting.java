package org.twinrail.coordination.internal.advice;

import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinrail.api.Text;
import org.twinrail.api.spi.OperationProvider.QueryBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.advice.AdviceOrigin;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.AdviceUse;
import org.twinrail.coordination.advice.AdviceUse.Counts;
import org.twinrail.coordination.advice.CountAdvice;
import org.twinrail.coordination.internal.people.Directory;

/** Counts how advice was used in a period (D4). The period is half-open, so that each piece of advice falls into exactly one. */
final class AdviceCounting implements QueryBody<CountAdvice, AdviceUse> {
    private static final String GROUPS =
            "a.adviserDepartment, a.hostDepartment, a.origin, a.standing.state, a.standing.late";

    @Override
    public AdviceUse run(CountAdvice query, Work work) {
        if (!query.from().isBefore(query.to())) {
            throw Words.invalid("to", "period.order", query.to(), query.from());
        }
        List<Tuple> groups = new Selection(work)
                .asked(query.from(), query.to())
                .query("select " + GROUPS + ", count(a)", " group by " + GROUPS, Tuple.class)
                .getResultList();
        Map<Pair, Counts> pairs =
                new TreeMap<>(Comparator.comparing(Pair::adviser).thenComparing(Pair::host));
        groups.forEach(group -> pairs.merge(
                new Pair(group.get(0, String.class), group.get(1, String.class)),
                counts(
                        group.get(2, AdviceOrigin.class),
                        group.get(3, AdviceState.class),
                        group.get(4, Boolean.class),
                        Math.toIntExact(group.get(5, Long.class))),
                Counts::plus));
        Directory directory = new Directory(work);
        Counts total = pairs.values().stream().reduce(Counts.NONE, Counts::plus);
        return new AdviceUse(
                query.from(),
                query.to(),
                pairs.entrySet().stream()
                        .map(e -> new AdviceUse.Row(
                                named(e.getKey().adviser(), directory),
                                named(e.getKey().host(), directory),
                                e.getValue(),
                                e.getValue().adoption()))
                        .toList(),
                total,
                total.adoption());
    }

    private record Pair(String adviser, String host) {}

    private static Party named(String department, Directory directory) {
        return department.isEmpty() ? new Party("", Text.EMPTY) : directory.party(department);
    }

    private static Counts counts(AdviceOrigin origin, AdviceState state, boolean late, int n) {
        boolean opinion = state == AdviceState.GIVEN || state == AdviceState.TAKEN || state == AdviceState.NOT_TAKEN;
        return new Counts(
                origin == AdviceOrigin.OFFERED ? 0 : n,
                origin == AdviceOrigin.OFFERED ? n : 0,
                opinion && !late ? n : 0,
                opinion && late ? n : 0,
                state == AdviceState.DECLINED ? n : 0,
                state == AdviceState.DEEMED ? n : 0,
                state == AdviceState.ASKED ? n : 0,
                state == AdviceState.TAKEN ? n : 0,
                state == AdviceState.NOT_TAKEN ? n : 0,
                state == AdviceState.GIVEN ? n : 0);
    }
}
