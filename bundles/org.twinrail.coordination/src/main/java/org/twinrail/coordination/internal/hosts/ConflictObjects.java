package org.twinrail.coordination.internal.hosts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.review.ConflictReview;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;

/** Says which conflicts there are, and who is responsible for them. */
@Component
public final class ConflictObjects implements KnownObjects {
    @Override
    public Set<String> kinds() {
        return Set.of(ConflictReview.KIND);
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        return find(object, work).isPresent();
    }

    /** Who is responsible for its step, where it is one and not several. */
    @Override
    public Optional<Host> host(ObjectRef object, Work work) {
        Directory directory = new Directory(work);
        return find(object, work)
                .map(conflict -> Responsible.named(
                        conflict.responsible(), ConflictStore.of(work).partyCodes(conflict), directory))
                .filter(responsible -> responsible.size() == 1 && directory.knows(responsible.get(0)))
                .map(responsible -> responsible.get(0))
                .map(code -> new Host(directory.person(code).isPresent() ? code : "", directory.departmentOf(code)));
    }

    private static Optional<ConflictEntity> find(ObjectRef object, Work work) {
        try {
            return ConflictStore.of(work).find(UUID.fromString(object.id()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
