package org.twinrail.crm.internal.filing;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.facts.ClashFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.filed.Filings;
import org.twinrail.crm.internal.keys.MatchKeys;

/** Finds who is at a company already: customers, open opportunities, open leads and granted filings of its name (D23). */
public final class Clashes {
    private static final long HOURS_OF_A_WORKING_DAY = 8;

    private final String company;
    private final String filer;
    private final Staff staff;
    private final WorkingTime time;
    private final Work work;
    private final ZoneId zone;

    private Clashes(String company, String filer, WorkingTimes times, Work work) {
        this.company = company;
        this.filer = filer;
        this.staff = new Staff(work);
        this.time = times.of(work);
        this.work = work;
        this.zone = work.clock().getZone();
    }

    /** Somebody at the company: what shows it, since when, and when that person last did something. */
    private record Found(ObjectRef ref, ObjectRef about, String kind, String owner, Instant since, Instant touched) {}

    /** What clashes with a filing of a company by somebody, in a fixed order; another filing of theirs counts as well, but not this one. */
    public static List<ClashFact> of(String company, String filer, String filing, WorkingTimes times, Work work) {
        Clashes clashes = new Clashes(company, filer, times, work);
        List<Found> found = new ArrayList<>();
        List<String> customers = clashes.customers();
        customers.forEach(name -> clashes.customer(name, found));
        customers.forEach(name -> clashes.opportunities(name, found));
        clashes.leads(customers, found);
        clashes.filings(filing, found);
        return found.stream().map(clashes::fact).toList();
    }

    private List<String> customers() {
        return Store.of(work)
                .query(
                        "select c.name from CustomerEntity c where c.mergedInto is null and c.id in (select k.customer"
                                + " from KeyEntity k where k.key = :key) order by c.name",
                        String.class)
                .setParameter("key", MatchKeys.ofName(company))
                .getResultList();
    }

    /** The writings of the company's name in open leads that are no customer's yet; they have no keys and are compared as they are read. */
    private List<String> companiesOfLeads() {
        String key = MatchKeys.ofName(company);
        return Store.of(work)
                .query(
                        "select distinct l.company from LeadEntity l where l.company <> '' and l.customer is null"
                                + " and l.opportunity is null and l.state <> :returned",
                        String.class)
                .setParameter("returned", LeadState.RETURNED)
                .getResultStream()
                .filter(name -> MatchKeys.ofName(name).equals(key))
                .toList();
    }

    private void customer(String name, List<Found> found) {
        Tuple row = Store.of(work)
                .query(
                        "select o.owner as owner, o.countedFrom as since from OwnershipEntity o where o.endedAt is null"
                                + " and o.customer.name = :name",
                        Tuple.class)
                .setParameter("name", name)
                .getSingleResult();
        String owner = row.get("owner", String.class);
        ObjectRef ref = ObjectRef.of("customer", name);
        found.add(new Found(ref, ref, "CUSTOMER", owner, row.get("since", Instant.class), touched(name, owner)));
    }

    private void opportunities(String customer, List<Found> found) {
        Store.of(work)
                .query(
                        "select o.number as number, o.owner as owner, o.openedOn as openedOn from OpportunityEntity o"
                                + " where o.customer.name = :customer and o.outcome = :open order by o.number",
                        Tuple.class)
                .setParameter("customer", customer)
                .setParameter("open", DealOutcome.OPEN)
                .getResultList()
                .forEach(row -> found.add(new Found(
                        ObjectRef.of("opportunity", row.get("number", String.class)),
                        ObjectRef.of("customer", customer),
                        "OPPORTUNITY",
                        row.get("owner", String.class),
                        row.get("openedOn", LocalDate.class).atStartOfDay(zone).toInstant(),
                        touched(customer, row.get("owner", String.class)))));
    }

    /** Leads that became an opportunity are at the company by that, those that came back are not any longer. */
    private void leads(List<String> customers, List<Found> found) {
        List<String> names = new ArrayList<>(companiesOfLeads());
        names.addAll(customers);
        if (names.isEmpty()) {
            return;
        }
        Store.of(work)
                .query(
                        "select l.number as number, l.owner as owner, coalesce(l.handedOffAt, l.capturedAt) as since,"
                                + " c.name as customer from LeadEntity l left join l.customer c where (l.company in"
                                + " :names or c.name in :names) and l.opportunity is null and l.state <> :returned order"
                                + " by l.number",
                        Tuple.class)
                .setParameter("names", names)
                .setParameter("returned", LeadState.RETURNED)
                .getResultList()
                .forEach(row -> found.add(lead(row)));
    }

    private Found lead(Tuple row) {
        ObjectRef ref = ObjectRef.of("lead", row.get("number", String.class));
        String customer = row.get("customer", String.class);
        String owner = row.get("owner", String.class);
        return new Found(
                ref,
                customer == null ? ref : ObjectRef.of("customer", customer),
                "LEAD",
                owner,
                row.get("since", Instant.class),
                customer == null ? null : touched(customer, owner));
    }

    private void filings(String except, List<Found> found) {
        Filings.granted(company, work)
                .filter(filing -> !filing.number().equals(except))
                .ifPresent(filing -> found.add(
                        new Found(filing.ref(), filing.ref(), "FILING", filing.by(), filing.filedAt(), null)));
    }

    private Instant touched(String customer, String by) {
        return Store.of(work)
                .query(
                        "select max(t.at) from TouchEntity t where t.customer.name = :customer and (t.by = :by or t.track"
                                + " = :joint)",
                        Instant.class)
                .setParameter("customer", customer)
                .setParameter("by", by)
                .setParameter("joint", TouchTrack.JOINT)
                .getSingleResult();
    }

    private ClashFact fact(Found found) {
        Instant last =
                found.touched() == null || found.touched().isBefore(found.since()) ? found.since() : found.touched();
        return new ClashFact(
                found.ref(),
                found.about(),
                found.kind(),
                found.ref().id(),
                filer,
                found.owner(),
                staff.nameOf(found.owner()),
                staff.departmentOf(found.owner()),
                Objects.equals(found.owner(), filer),
                LocalDate.ofInstant(found.since(), zone),
                found.touched() == null ? null : LocalDate.ofInstant(found.touched(), zone),
                time.between(last, work.now()).toHours() / HOURS_OF_A_WORKING_DAY);
    }
}
