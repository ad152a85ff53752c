package org.twinrail.coordination.internal.measures;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;

/** Conflicts settled, decided or withdrawn in the period (D33). */
@Component
public final class ConflictsClosed implements Measure {
    @Override
    public String name() {
        return "coordination.conflicts-closed";
    }

    @Override
    public Text title() {
        return Titles.of("conflicts.closed");
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        return ConflictRows.of("c.closedAt >= :from and c.closedAt < :to", slice, work);
    }
}
