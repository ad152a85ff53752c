package org.twinrail.coordination.internal.measures;

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

/** Advice that was asked for and answered in the period, in time or late, of the department that advised (D33). */
@Component
public final class AdviceGiven implements Measure {
    @Override
    public String name() {
        return "coordination.advice-given";
    }

    @Override
    public Text title() {
        return Titles.of("advice.given");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(GivenRows.IN, GivenRows.VALUES);
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        return GivenRows.of(slice, work).stream()
                .map(given ->
                        Portion.one(ObjectRef.of("advice", given.id()), given.adviser(), given.host(), given.by()))
                .toList();
    }
}
