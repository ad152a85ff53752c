package org.twinrail.crm.internal.measures;

import org.twinrail.crm.TouchTrack;

/** Which rails touched something: a touch made together counts for both. */
final class Rails {
    private boolean marketing;
    private boolean sales;

    void add(TouchTrack track) {
        marketing |= track != TouchTrack.SALES;
        sales |= track != TouchTrack.MARKETING;
    }

    /** Whether both did. */
    boolean both() {
        return marketing && sales;
    }

    /** {@code both}, {@code marketing}, {@code sales} or {@code none}. */
    String said() {
        return both() ? "both" : marketing ? "marketing" : sales ? "sales" : "none";
    }
}
