package org.twinrail.crm.internal.routing;

import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/**
 * Pointers that go round, kept in the database and moved in the transaction that uses them, so that they survive a restart and none is moved
 * by two at once.
 */
final class Rotation {
    private static final String ROUTING = "routing";
    private static final String SWEEP = "sweep";
    private static final String TEAM = "team ";

    private Rotation() {}

    /**
     * Waits until no other routing is under way, and keeps others waiting until the end of the transaction: two at once would both find the
     * same person to be the next, or the least busy.
     */
    static void begin(Work work) {
        Store.of(work)
                .lock(RotationEntity.class, ROUTING)
                .orElseThrow(() -> new IllegalStateException("the migration makes the row " + ROUTING));
    }

    /** The login a team's pointer stands at; empty where it has not moved yet. */
    static String of(String team, Work work) {
        return Store.of(work)
                .find(RotationEntity.class, TEAM + team)
                .map(r -> r.last)
                .orElse("");
    }

    /** Moves a team's pointer; to be called between {@link #begin} and the end of the transaction. */
    static void move(String team, String login, Work work) {
        Store store = Store.of(work);
        RotationEntity rotation = store.find(RotationEntity.class, TEAM + team).orElseGet(() -> {
            RotationEntity made = new RotationEntity();
            made.name = TEAM + team;
            store.add(made);
            return made;
        });
        rotation.last = login;
        store.save();
    }

    /** The pointer of what the sweep looks at, locked until the end of the transaction. */
    static RotationEntity ofTheSweep(Work work) {
        return Store.of(work).lock(RotationEntity.class, SWEEP).orElseThrow();
    }
}
