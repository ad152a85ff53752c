package org.twinrail.core.internal.audit;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinrail.api.Outcome;
import org.twinrail.api.spi.Work;

/**
 * What was done to the object of an action after it, the oldest first. What was undone counts for nothing: the object is then as it was,
 * under a later version.
 */
final class Later {
    private final AuditEntity row;
    private final List<AuditEntity> changes;
    private final Map<UUID, AuditEntity> undoings = new HashMap<>();

    private Later(AuditEntity row, List<AuditEntity> changes) {
        this.row = row;
        this.changes = changes;
        changes.stream().filter(a -> a.undoes != null).forEach(a -> undoings.put(a.undoes, a));
    }

    static Later than(AuditEntity row, Work work) {
        if (row.object == null) {
            return new Later(row, List.of());
        }
        return new Later(
                row,
                work.resource(EntityManager.class)
                        .createQuery(
                                "from AuditEntity a where a.object = :object and a.seq > :seq and a.status = :done"
                                        + " and (a.undoAction is not null or a.undoes is not null) order by a.seq",
                                AuditEntity.class)
                        .setParameter("object", row.object)
                        .setParameter("seq", row.seq)
                        .setParameter("done", Outcome.Status.DONE)
                        .getResultList());
    }

    /** The latest change that stands. */
    Optional<AuditEntity> standing() {
        Set<UUID> ids = changes.stream().map(a -> a.id).collect(Collectors.toSet());
        // The undoing of one of these counts for nothing either; that of an earlier one is a change of its own.
        List<AuditEntity> standing = changes.stream()
                .filter(this::stands)
                .filter(a -> !ids.contains(a.undoes))
                .toList();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }

    private boolean stands(AuditEntity change) {
        AuditEntity undoing = undoings.get(change.id);
        return undoing == null || !stands(undoing);
    }

    /** The version the object has where nothing but what was undone was done to it; null where it has none. */
    Long version() {
        return changes.isEmpty() ? row.undoVersion : changes.get(changes.size() - 1).undoVersion;
    }
}
