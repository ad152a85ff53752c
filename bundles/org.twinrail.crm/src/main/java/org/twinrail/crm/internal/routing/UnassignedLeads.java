package org.twinrail.crm.internal.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.facts.UnassignedFact;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadEntity;
import org.twinrail.crm.internal.leads.Leads;
import org.twinrail.crm.routing.ListUnassigned;
import org.twinrail.crm.routing.UnassignedLead;

/**
 * The leads that nobody has, however old they are: qualified and given to nobody, or new or returned while nobody who works here is
 * responsible. Safe for use by many threads.
 */
public final class UnassignedLeads {
    private static final String NOBODY_HAS = "(l.state = " + state(LeadState.QUALIFIED) + " or l.state in ("
            + state(LeadState.NEW) + ", " + state(LeadState.RETURNED) + ") and (l.owner = '' or l.owner in :left))";
    private static final Sorting ORDERS = Sorting.standard("since")
            .by("since", "l.unassignedSince", "l.number")
            .by("number", "l.number")
            .by("customer", Sorting.leastWhereMissing("c.name"), "l.unassignedSince", "l.number")
            .by("owner", "l.owner", "l.unassignedSince", "l.number");

    private final WorkingTimes times;

    /** Those that wait by a calendar. */
    public UnassignedLeads(WorkingTimes times) {
        this.times = times;
    }

    private static String state(LeadState state) {
        return LeadState.class.getName() + "." + state;
    }

    List<UnassignedLead> list(ListUnassigned query, Work work) {
        Instant since =
                query.hours() == null ? null : times.of(work).before(work.now(), Duration.ofHours(query.hours()));
        List<LeadEntity> leads = new Search<>(LeadEntity.class, Leads.WITH_NAMES)
                .where(NOBODY_HAS, "left", left(work))
                .where("l.unassignedSince <= :since", "since", since)
                .page(work, ORDERS, new Search.Page(query.sort(), query.limit(), query.offset()), Function.identity());
        Map<UUID, RoutingEntity> tried = tried(leads, work);
        return leads.stream()
                .map(lead -> view(lead, tried.get(lead.id()), work))
                .toList();
    }

    private static Map<UUID, RoutingEntity> tried(List<LeadEntity> leads, Work work) {
        return Store.of(work)
                .query("select r from RoutingEntity r where r.lead in :leads and r.to = ''", RoutingEntity.class)
                .setParameter("leads", leads.stream().map(LeadEntity::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(RoutingEntity::lead, Function.identity()));
    }

    private UnassignedLead view(LeadEntity lead, RoutingEntity tried, Work work) {
        boolean inVain = tried != null && lead.state() == LeadState.QUALIFIED;
        return new UnassignedLead(
                Leads.view(lead, work),
                lead.unassignedSince(),
                hours(lead, work),
                inVain ? tried.view(lead.number()).reason() : untried(lead),
                inVain ? tried.view(lead.number()).at() : null);
    }

    private static Text untried(LeadEntity lead) {
        if (lead.state() == LeadState.QUALIFIED) {
            return Words.of("unassigned.untried");
        }
        return lead.owner().isEmpty() ? Words.of("unassigned.nobodys") : Words.of("unassigned.left", lead.owner());
    }

    private long hours(LeadEntity lead, Work work) {
        return times.of(work).between(lead.unassignedSince(), work.now()).toHours();
    }

    /** The logins of those who no longer work here; whoever was never recorded is not among them. */
    private static Collection<String> left(Work work) {
        return work.ask(new ListPeople(null, true)).stream()
                .filter(person -> !person.active())
                .map(Person::login)
                .toList();
    }

    /**
     * What the sweep looks at: those that nobody has, the longest waiting first. Where there are more than it takes at a time, it goes on with
     * the next ones the next time and then begins anew, so that each gets its turn whatever lies before it.
     */
    public List<UnassignedFact> due(int limit, Work work) {
        RotationEntity pointer = Rotation.ofTheSweep(work);
        List<LeadEntity> leads = new ArrayList<>(after(pointer.last, limit, work));
        pointer.last = leads.size() < limit ? "" : leads.get(limit - 1).number();
        Store.of(work).save();
        Staff staff = new Staff(work);
        return leads.stream().map(lead -> fact(lead, staff, work)).toList();
    }

    private static List<LeadEntity> after(String number, int limit, Work work) {
        Instant since =
                Leads.find(number, work).map(LeadEntity::unassignedSince).orElse(Instant.EPOCH);
        return Store.of(work)
                .query(
                        Leads.WITH_NAMES + " where " + NOBODY_HAS
                                + " and (l.unassignedSince > :since or l.unassignedSince = :since and l.number > :number)"
                                + " order by l.unassignedSince, l.number",
                        LeadEntity.class)
                .setParameter("left", left(work))
                .setParameter("since", since)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    private UnassignedFact fact(LeadEntity lead, Staff staff, Work work) {
        return new UnassignedFact(
                lead.ref(),
                lead.number(),
                lead.who(),
                lead.state().name(),
                lead.owner(),
                staff.departmentOf(lead.owner()),
                hours(lead, work));
    }
}
