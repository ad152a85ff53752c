package org.twinrail.crm.internal.tracks;

import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;

/** Finds tracks. */
public final class Tracks {
    private Tracks() {}

    /**
     * The track with a code, or the standard one where none is given.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such track
     */
    public static TrackEntity known(String code, Work work) {
        if (Inputs.blank(code)) {
            return standard(work);
        }
        return Store.of(work)
                .find(TrackEntity.class, code.strip())
                .orElseThrow(() -> Complaints.invalid("track", "track.unknown", code.strip()));
    }

    /** The track an object is on. */
    public static TrackEntity of(String code, Work work) {
        return Store.of(work)
                .find(TrackEntity.class, code)
                .orElseThrow(() -> new IllegalStateException("a stored object is on the unknown track " + code));
    }

    private static TrackEntity standard(Work work) {
        return Store.of(work)
                .query("select t from TrackEntity t where t.standard = true order by t.code", TrackEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no track is marked as the standard one"));
    }
}
