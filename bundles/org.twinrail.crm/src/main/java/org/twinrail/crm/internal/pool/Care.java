package org.twinrail.crm.internal.pool;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.OwnershipEntity;

/**
 * What was done for a customer by its owner.
 *
 * @param lastTouch when the owner, or both departments together, last touched it; null for never
 * @param openOpportunities how many of its opportunities are open
 * @param lastOpened the day on which the latest of its opportunities was opened; null for none
 */
record Care(Instant lastTouch, long openOpportunities, LocalDate lastOpened) {
    private static final Care NONE = new Care(null, 0, null);

    /** Of many at once, by the ownership's id. */
    static Map<UUID, Care> of(List<OwnershipEntity> ownerships, Work work) {
        Map<UUID, Care> found = new HashMap<>();
        if (ownerships.isEmpty()) {
            return found;
        }
        ownerships.forEach(o -> found.put(o.id(), NONE));
        rows(
                        "select o.id as id, max(t.at) as at from OwnershipEntity o join TouchEntity t on t.customer ="
                                + " o.customer where o in :those and (t.by = o.owner or t.track = :joint) group by o.id",
                        ownerships,
                        Map.of("joint", TouchTrack.JOINT),
                        work)
                .forEach(row -> found.computeIfPresent(
                        row.get("id", UUID.class),
                        (id, care) -> new Care(row.get("at", Instant.class), care.openOpportunities, care.lastOpened)));
        rows(
                        "select o.id as id, sum(case p.outcome when :open then 1 else 0 end) as open, max(p.openedOn) as"
                                + " opened from OwnershipEntity o join OpportunityEntity p on p.customer = o.customer"
                                + " where o in :those group by o.id",
                        ownerships,
                        Map.of("open", DealOutcome.OPEN),
                        work)
                .forEach(row -> found.computeIfPresent(
                        row.get("id", UUID.class),
                        (id, care) -> new Care(
                                care.lastTouch,
                                row.get("open", Number.class).longValue(),
                                row.get("opened", LocalDate.class))));
        return found;
    }

    private static List<Tuple> rows(
            String query, List<OwnershipEntity> ownerships, Map<String, ?> parameters, Work work) {
        var typed = Store.of(work).query(query, Tuple.class).setParameter("those", ownerships);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }
}
