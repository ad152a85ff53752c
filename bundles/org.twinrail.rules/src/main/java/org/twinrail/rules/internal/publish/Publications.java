package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.Transactions;

/**
 * What is in force, kept at hand: every decision asks. Read from the database once, and again after each commit that changed it.
 *
 * <p>The engine stands below the Gateway, which asks it about every action: so this reads the table itself.
 */
@Component(service = Publications.class)
public final class Publications {
    private final Transactions transactions;
    private final Clock clock;
    private volatile State state;

    /** Made by Declarative Services. */
    @Activate
    public Publications(@Reference Transactions transactions, @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The schedule, and what of it is in force from one time to another. */
    private record State(Schedule schedule, Optional<Publication> inForce, Instant from, Instant until) {
        static State of(Schedule schedule, Instant now) {
            return new State(schedule, schedule.at(now), now, schedule.nextChange(now));
        }

        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** What is in force now; empty where nothing is published yet and the rule folder is in force. */
    Optional<Publication> inForce() {
        Instant now = clock.instant();
        State known = state;
        if (known == null) {
            known = read();
        } else if (!known.holdsAt(now)) {
            known = State.of(known.schedule(), now);
            state = known;
        }
        return known.inForce();
    }

    /** All publications that are committed. */
    Schedule schedule() {
        State known = state;
        return (known == null ? read() : known).schedule();
    }

    private synchronized State read() {
        if (state == null) {
            renew();
        }
        return state;
    }

    /** Reads the table again. */
    synchronized void renew() {
        List<Publication> all = transactions.read(resources -> all(resources.get(EntityManager.class)));
        state = State.of(new Schedule(all), clock.instant());
    }

    /** All publications as an open transaction sees them. */
    static List<Publication> all(EntityManager database) {
        return database.createQuery("from PublicationEntity p order by p.number", PublicationEntity.class)
                .getResultStream()
                .map(PublicationEntity::view)
                .toList();
    }
}
