package org.twinrail.coordination.internal.view;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.store.ConflictStore;

/** Conflicts are about objects, rest on objects as evidence, and have people and departments as parties. */
@Component
public final class ConflictReferrer implements Referrer {
    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        return ConflictStore.of(work).around(object).stream()
                .map(conflict ->
                        new Reference(Texts.of("reference", Texts.kind(conflict.kind()), conflict.id()), false))
                .toList();
    }
}
