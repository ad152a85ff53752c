package org.twinrail.crm.internal.pool;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.facts.CustomerFact;
import org.twinrail.crm.facts.HoldingFact;
import org.twinrail.crm.facts.Protection;
import org.twinrail.crm.facts.Reclaim;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.masters.OwnershipEntity;

/** Asks the coordination rules when customers fall into the public pool, and counts the working days (D23). Safe for use by many threads. */
final class Prospects {
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final RuleEngine engine;
    private final WorkingTimes times;

    Prospects(RuleEngine engine, WorkingTimes times) {
        this.engine = engine;
        this.times = times;
    }

    /** When one falls by one rule. */
    private record Fall(Instant warn, Instant at, Text reason) {}

    /** What becomes of customers somebody owns, in the same order. */
    List<Prospect> of(List<OwnershipEntity> ownerships, Work work) {
        Map<UUID, Care> care = Care.of(ownerships, work);
        Staff staff = new Staff(work);
        WorkingTime time = times.of(work);
        return ownerships.stream()
                .map(o -> prospect(o, care.get(o.id()), staff, time, work))
                .toList();
    }

    private Prospect prospect(OwnershipEntity ownership, Care care, Staff staff, WorkingTime time, Work work) {
        List<?> facts = List.of(fact(ownership, care, staff, work));
        Decision decision = engine.decide(RuleEngine.COORDINATION, facts);
        Optional<Text> held = decision.conclusions().stream()
                .filter(c -> c.value() instanceof Protection)
                .map(c -> c.sentence(facts, Map.of()))
                .findFirst();
        if (held.isPresent()) {
            return new Prospect(ownership, care, null, null, held.get());
        }
        return decision.conclusions().stream()
                .filter(c -> c.value() instanceof Reclaim)
                .flatMap(c -> fall(c, facts, ownership, care, time, work).stream())
                .min(Comparator.comparing(Fall::at))
                .map(f -> new Prospect(ownership, care, f.warn(), f.at(), f.reason()))
                .orElseGet(() -> new Prospect(ownership, care, null, null, Text.EMPTY));
    }

    private static HoldingFact fact(OwnershipEntity ownership, Care care, Staff staff, Work work) {
        LocalDate until = ownership.protectedUntil();
        CustomerFact customer = ownership.customer().fact(staff);
        return new HoldingFact(
                customer.ref(),
                customer.name(),
                ownership.owner(),
                customer.ownerDepartment(),
                ownership.cause().name(),
                customer.industry(),
                customer.region(),
                customer.revenue(),
                care.openOpportunities(),
                isOpenedSince(ownership, care, work),
                until == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(work.today(), until) + 1));
    }

    private static boolean isOpenedSince(OwnershipEntity ownership, Care care, Work work) {
        LocalDate from =
                LocalDate.ofInstant(ownership.countedFrom(), work.clock().getZone());
        return care.lastOpened() != null && !care.lastOpened().isBefore(from);
    }

    private static Optional<Fall> fall(
            Decision.Conclusion conclusion,
            Collection<?> facts,
            OwnershipEntity ownership,
            Care care,
            WorkingTime time,
            Work work) {
        Reclaim rule = (Reclaim) conclusion.value();
        Instant from = ownership.countedFrom();
        if (rule.without().equals(Reclaim.OPPORTUNITY) && isOpenedSince(ownership, care, work)) {
            return Optional.empty();
        }
        if (rule.without().equals(Reclaim.TOUCH)
                && care.lastTouch() != null
                && care.lastTouch().isAfter(from)) {
            from = care.lastTouch();
        }
        Instant warn = time.after(from, WORKING_DAY.multipliedBy(Math.max(0, rule.days() - rule.warning())));
        Instant due = time.after(from, WORKING_DAY.multipliedBy(rule.days()));
        Instant noticed = ownership.warnedAt() == null ? later(warn, work.now()) : ownership.warnedAt();
        Instant fair = time.after(noticed, WORKING_DAY.multipliedBy(rule.warning()));
        Text reason =
                conclusion.sentence(facts, Map.of("days", number(rule.days()), "warning", number(rule.warning())));
        return Optional.of(new Fall(warn, later(due, fair), reason));
    }

    private static Text number(int figure) {
        return Text.same(String.valueOf(figure));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
