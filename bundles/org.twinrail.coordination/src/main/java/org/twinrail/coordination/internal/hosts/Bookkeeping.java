package org.twinrail.coordination.internal.hosts;

import java.util.Set;
import org.twinrail.api.rules.Deed;

/** Tells deeds that are a step of work on their object from those that only keep its books. */
public final class Bookkeeping {
    private static final Set<String> ACTIVITIES = Set.of(Deed.RECORD, Deed.UNDO, Deed.ADMINISTER, Deed.ANSWER);

    private Bookkeeping() {}

    /** True for what only enters what has happened, takes back, sets up or answers. */
    public static boolean is(Deed deed) {
        return ACTIVITIES.contains(deed.activity());
    }
}
