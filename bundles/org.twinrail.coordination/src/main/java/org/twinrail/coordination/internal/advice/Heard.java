package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.coordination.facts.HeardFact;
import org.twinrail.coordination.internal.calendar.CompanyCalendar;
import org.twinrail.coordination.internal.hosts.Bookkeeping;

/** Tells the boundary rules who has been heard on the object of a deed (D4). What only enters or takes back is not asked about. */
@Component
public final class Heard implements DeedFacts {
    @Override
    public List<?> about(Deed deed, Work work) {
        if (deed.object() == null || Bookkeeping.is(deed)) {
            return List.of();
        }
        return List.of(new HeardFact(hoursAgo(deed.object(), work)));
    }

    private static Map<String, Long> hoursAgo(ObjectRef object, Work work) {
        List<Tuple> heard = work.resource(EntityManager.class)
                .createQuery(
                        "select a.adviserDepartment, max(a.standing.settledAt) from AdviceEntity a"
                                + " where a.aboutKind = :kind and a.aboutId = :id and a.standing.settledAt is not null"
                                + " group by a.adviserDepartment",
                        Tuple.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getResultList();
        if (heard.isEmpty()) {
            return Map.of();
        }
        WorkingTime time = CompanyCalendar.timeOf(work);
        Map<String, Long> ago = new HashMap<>();
        heard.forEach(row -> ago.put(
                row.get(0, String.class),
                time.between(row.get(1, Instant.class), work.now()).toHours()));
        return ago;
    }
}
