package org.twinrail.api.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * Two records that turned out to be one: what hangs on the merged one goes over to the survivor.
 *
 * @param id the merge's id, under which each bundle keeps what it moved
 * @param survivor the record that stays
 * @param merged the record that is no longer one of its own; its name leads to the survivor
 * @param at when it was done; for one that is only thought of: now
 */
public record ObjectMerge(UUID id, ObjectRef survivor, ObjectRef merged, Instant at) {
    public ObjectMerge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(survivor, "survivor");
        Objects.requireNonNull(merged, "merged");
        Objects.requireNonNull(at, "at");
    }
}
