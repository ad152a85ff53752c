package org.twinrail.coordination.internal.advice;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;

/** Advice is about objects. */
@Component
public final class AdviceReferrer implements Referrer {
    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        long count = new AdviceStore(work).count(object);
        return count == 0 ? List.of() : List.of(new Reference(Words.of("reference", count), false));
    }
}
