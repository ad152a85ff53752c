package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.Transactions;

/**
 * What is in force, kept at hand: every decision asks. Read from the database once, and again
 * after each commit that changed it, also one of another process.
 *
 * <p>The engine stands below the Gateway, which asks it about every action: so this reads the table itself.
 */
@Component(service = Publications.class)
public final class Publications {
    private final Transactions transactions;
    private final KeptHistory history;
    private final Clock clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile State state;

    /** Made by Declarative Services. */
    @Activate
    public Publications(@Reference Transactions transactions, @Reference KeptHistory history, @Reference Clock clock) {
        this.transactions = transactions;
        this.history = history;
        this.clock = clock;
    }

    /** The schedule, the history it was read beside, and what of it is in force from one time to another. */
    private record State(
            Schedule schedule, String history, Optional<Publication> inForce, Instant from, Instant until) {
        static State of(Schedule schedule, String history, Instant now) {
            return new State(schedule, history, schedule.at(now), now, schedule.nextChange(now));
        }

        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** What is in force now; empty where nothing is published yet and the rule folder is in force. */
    Optional<Publication> inForce() {
        State known = current();
        Instant now = clock.instant();
        if (!known.holdsAt(now)) {
            known = State.of(known.schedule(), known.history(), now);
            state = known;
        }
        return known.inForce();
    }

    /** All publications that are committed. */
    Schedule schedule() {
        return current().schedule();
    }

    private State current() {
        String kept = history.look();
        State known = state;
        if (known != null && known.history().equals(kept)) {
            return known;
        }
        if (known == null) {
            renewing.lock();
        } else if (!renewing.tryLock()) {
            return known; // as in KeptHistory: nobody waits for a connection while holding one
        }
        try {
            if (state == null || !state.history().equals(kept)) {
                renew();
            }
            return state;
        } finally {
            renewing.unlock();
        }
    }

    /** Reads the table again. */
    void renew() {
        renewing.lock();
        try {
            String kept = history.look();
            List<Publication> all = transactions.read(resources -> all(resources.get(EntityManager.class)));
            all.forEach(publication -> history.having(publication.commit()));
            state = State.of(new Schedule(all), kept, clock.instant());
        } finally {
            renewing.unlock();
        }
    }

    /** All publications as an open transaction sees them. */
    static List<Publication> all(EntityManager database) {
        return database.createQuery("from PublicationEntity p order by p.number", PublicationEntity.class)
                .getResultStream()
                .map(PublicationEntity::view)
                .toList();
    }
}
