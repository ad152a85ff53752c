package org.twinrail.rules.internal.build;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The sessions in which the rules of one base decide. They are used again, since most of what a session costs is its making; what a
 * decision left in one is cleared before the next. Safe for use by many threads.
 */
public final class Sessions {
    private final KieBase base;
    private volatile KieSessionsPool pool;

    Sessions(KieBase base) {
        this.base = base;
    }

    /** A session with nothing in it. */
    public KieSession take() {
        KieSessionsPool sessions = pool;
        return (sessions == null ? opened() : sessions).newKieSession();
    }

    /** Rules that are only checked need no session. */
    private synchronized KieSessionsPool opened() {
        if (pool == null) {
            pool = Engine.within(() -> base.newKieSessionsPool(1));
        }
        return pool;
    }

    /** Gives a session back after a decision that came to its end. */
    public void giveBack(KieSession session) {
        session.dispose();
    }

    /** Lets a session go that something went wrong in: nobody knows what is left there. */
    public void discard(KieSession session) {
        session.destroy();
    }
}
