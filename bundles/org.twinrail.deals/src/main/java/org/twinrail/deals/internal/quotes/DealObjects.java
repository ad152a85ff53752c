package org.twinrail.deals.internal.quotes;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;

/** Says which quotes and orders there are. */
@Component
public final class DealObjects implements KnownObjects {
    @Override
    public Set<String> kinds() {
        return Set.of(Quotes.KIND, Quotes.ORDER);
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        return object.kind().equals(Quotes.KIND)
                ? Quotes.latest(object.id(), work).isPresent()
                : Quotes.order(object.id(), work).isPresent();
    }
}
