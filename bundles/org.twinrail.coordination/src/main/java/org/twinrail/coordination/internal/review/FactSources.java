package org.twinrail.coordination.internal.review;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.spi.FactSource;
import org.twinrail.api.spi.Work;

/** The fact sources at hand; they come and go with their bundles. Safe for use by many threads. */
@Component(service = FactSources.class)
public final class FactSources {
    private final List<FactSource> sources = new CopyOnWriteArrayList<>();

    /** Takes a source in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(FactSource source) {
        sources.add(source);
    }

    /** Lets a source go. */
    public void removeSource(FactSource source) {
        sources.remove(source);
    }

    /** What lies around changes, each fact once; empty where no source knows any of them. */
    Set<Object> around(Collection<?> changes, Work work) {
        Set<Object> facts = new LinkedHashSet<>();
        for (FactSource source : sources) {
            for (Object change : changes) {
                facts.addAll(source.around(change, work));
            }
        }
        return facts;
    }

    /** What may have come due, each fact once; at most {@code limit} from each source. */
    public Set<Object> due(Work work, int limit) {
        Set<Object> facts = new LinkedHashSet<>();
        for (FactSource source : sources) {
            facts.addAll(source.due(work, limit));
        }
        return facts;
    }
}
