package org.twinrail.crm.internal.routing;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.internal.common.Store;

/** How much open work people have: leads that wait for them, leads that are theirs to judge or hand over, and open opportunities. */
final class Workload {
    private final Collection<String> logins;
    private final Store store;
    private final Map<String, Long> open = new HashMap<>();
    private final Map<String, Instant> assignedAt = new HashMap<>();

    /** That of some people as the open transaction sees it, in a query for each kind of work. */
    Workload(Collection<String> logins, Work work) {
        this.logins = logins;
        this.store = Store.of(work);
        count("l.handedTo", "LeadEntity l where l.state in :which", EnumSet.of(LeadState.HANDED_OFF));
        count(
                "l.owner",
                "LeadEntity l where l.state in :which",
                EnumSet.of(LeadState.NEW, LeadState.QUALIFIED, LeadState.RETURNED));
        count("o.owner", "OpportunityEntity o where o.outcome in :which", EnumSet.of(DealOutcome.OPEN));
        store.query(
                        "select l.handedTo as login, max(l.handedOffAt) as at from LeadEntity l"
                                + " where l.handedTo in :logins group by l.handedTo",
                        Tuple.class)
                .setParameter("logins", logins)
                .getResultStream()
                .forEach(row -> assignedAt.put(row.get("login", String.class), row.get("at", Instant.class)));
    }

    private void count(String whose, String what, Collection<?> which) {
        store.query(
                        "select " + whose + " as login, count(*) as number from " + what + " and " + whose
                                + " in :logins group by " + whose,
                        Tuple.class)
                .setParameter("which", which)
                .setParameter("logins", logins)
                .getResultStream()
                .forEach(row -> open.merge(row.get("login", String.class), row.get("number", Long.class), Long::sum));
    }

    Candidate of(Person person) {
        return new Candidate(
                person.login(), person.name(), open.getOrDefault(person.login(), 0L), assignedAt.get(person.login()));
    }
}
