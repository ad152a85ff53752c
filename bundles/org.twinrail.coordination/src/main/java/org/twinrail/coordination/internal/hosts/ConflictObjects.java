package org.twinrail.coordination.internal.hosts;

import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.review.ConflictReview;
import org.twinrail.coordination.internal.store.ConflictStore;

/** Says which conflicts there are. */
@Component
public final class ConflictObjects implements KnownObjects {
    @Override
    public Set<String> kinds() {
        return Set.of(ConflictReview.KIND);
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        try {
            return ConflictStore.of(work).find(UUID.fromString(object.id())).isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
