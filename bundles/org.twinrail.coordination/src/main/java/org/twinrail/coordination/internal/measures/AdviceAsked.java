package org.twinrail.coordination.internal.measures;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdviceOrigin;

/** Advice asked for in the period, of the department that asked, with the one that was asked (D33). */
@Component
public final class AdviceAsked implements Measure {
    @Override
    public String name() {
        return "coordination.advice-asked";
    }

    @Override
    public Text title() {
        return Titles.of("advice.asked");
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select a.id, a.hostDepartment, a.adviserDepartment, a.askedBy from AdviceEntity a where"
                                + " a.origin <> :offered and a.askedAt >= :from and a.askedAt < :to order by a.askedAt, a.id",
                        Object[].class)
                .setParameter("offered", AdviceOrigin.OFFERED)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .map(row -> Portion.one(
                        ObjectRef.of("advice", (UUID) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
