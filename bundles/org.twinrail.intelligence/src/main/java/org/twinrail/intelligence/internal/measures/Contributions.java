package org.twinrail.intelligence.internal.measures;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;

/** Contributions acknowledged in the period, each once as given by one department and once as received by the other (D33). */
@Component
public final class Contributions implements Measure {
    private static final String WAY = "way";

    @Override
    public String name() {
        return "intelligence.contributions";
    }

    @Override
    public Text title() {
        return Titles.of("contributions");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(WAY, Set.of("given", "received"));
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        List<Portion> portions = new ArrayList<>();
        work.resource(EntityManager.class)
                .createQuery(
                        "select c.sourceKind, c.sourceId, c.fromDepartment, c.toDepartment, c.giver, c.acknowledgedBy"
                                + " from ContributionEntity c where c.acknowledgedAt >= :from and c.acknowledgedAt < :to"
                                + " order by c.acknowledgedAt, c.id",
                        Object[].class)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .forEach(row -> {
                    ObjectRef source = new ObjectRef((String) row[0], (String) row[1]);
                    if (slice.takes(WAY, "given")) {
                        portions.add(Portion.one(source, (String) row[2], (String) row[3], (String) row[4]));
                    }
                    if (slice.takes(WAY, "received")) {
                        portions.add(Portion.one(source, (String) row[3], (String) row[2], (String) row[5]));
                    }
                });
        return portions;
    }
}
