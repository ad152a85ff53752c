package org.twinrail.coordination.internal.measures;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;

/** Conflicts raised in the period (D33). */
@Component
public final class ConflictsOpened implements Measure {
    @Override
    public String name() {
        return "coordination.conflicts-opened";
    }

    @Override
    public Text title() {
        return Titles.of("conflicts.opened");
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        return ConflictRows.of("c.raisedAt >= :from and c.raisedAt < :to", slice, work);
    }
}
