package org.twinrail.crm.internal.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Decision.Conclusion;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.facts.Route;
import org.twinrail.crm.facts.RoutingFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.leads.LeadEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.routing.Routing;

/**
 * Finds who takes a lead: the rules say which ways there are, this tries them in their order. Safe for use by many threads.
 *
 * <p>To be called after {@link Rotation#begin}.
 */
final class Router {
    private final RuleEngine engine;

    Router(RuleEngine engine) {
        this.engine = engine;
    }

    /** Whom a lead goes to, and why; nobody where no way finds somebody who is there and has room. */
    Routing route(LeadEntity lead, Work work) {
        Staffing staffing = Staffing.today(work);
        RoutingFact fact = fact(lead, staffing, work);
        List<Text> inVain = new ArrayList<>();
        List<Firing> rows = new ArrayList<>();
        Set<String> absent = new HashSet<>();
        Set<String> full = new HashSet<>();
        Decision decision = engine.decide(RuleEngine.COORDINATION, List.of(fact));
        for (Conclusion way : ways(decision)) {
            Team team = Team.of((Route) way.value(), fact.customerOwner(), staffing, work);
            if (!team.eligible().isEmpty()) {
                return found(fact, way, decision.version(), team, staffing, work);
            }
            inVain.add(inVain(sentence(way, fact, staffing), team));
            rows.add(way.firing());
            absent.addAll(team.absent());
            full.addAll(team.full());
        }
        Text reason = inVain.stream()
                .reduce((one, other) -> Words.of("and", one, other))
                .orElseGet(() -> Words.of("no.rule"));
        return new Routing(
                fact.number(),
                "",
                fact.owner(),
                null,
                reason,
                rows,
                decision.version(),
                0,
                0,
                absent.size(),
                full.size(),
                work.now());
    }

    private static List<Conclusion> ways(Decision decision) {
        return decision.conclusions().stream()
                .filter(c -> c.value() instanceof Route)
                .sorted(Comparator.comparingInt(c -> ((Route) c.value()).order()))
                .toList();
    }

    private static Routing found(
            RoutingFact fact, Conclusion way, String rules, Team team, Staffing staffing, Work work) {
        Route route = (Route) way.value();
        Candidate chosen = choose(route, team, work);
        Text limit = route.capacity() == 0 ? Text.EMPTY : Words.of("limit", route.capacity());
        Text leftOut = leftOut(team);
        return new Routing(
                fact.number(),
                chosen.login(),
                fact.owner(),
                route.way(),
                Words.of("to", sentence(way, fact, staffing), chosen.name(), chosen.open(), limit, leftOut),
                List.of(way.firing()),
                rules,
                chosen.open(),
                route.capacity(),
                team.absent().size(),
                team.full().size(),
                work.now());
    }

    /** Who of a team could not take it; nothing where everybody could. */
    private static Text leftOut(Team team) {
        int absent = team.absent().size();
        int full = team.full().size();
        if (absent > 0 && full > 0) {
            return Words.of("left.out", absent, full);
        }
        return absent > 0
                ? Words.of("left.out.absent", absent)
                : full > 0 ? Words.of("left.out.full", full) : Text.EMPTY;
    }

    private static Text inVain(Text sentence, Team team) {
        return team.absent().isEmpty() && team.full().isEmpty()
                ? Words.of("nobody.at.all", sentence)
                : Words.of("nobody", sentence, leftOut(team));
    }

    private static Candidate choose(Route route, Team team, Work work) {
        return switch (route.way()) {
            case CUSTOMER_OWNER, PERSON -> team.eligible().get(0);
            case LEAST_BUSY -> Candidate.leastBusy(team.eligible());
            case ROUND_ROBIN -> {
                String circle = (route.whom() + " " + route.office()).strip();
                Candidate next = Candidate.next(team.eligible(), Rotation.of(circle, work));
                Rotation.move(circle, next.login(), work);
                yield next;
            }
        };
    }

    private static Text sentence(Conclusion way, RoutingFact fact, Staffing staffing) {
        if (way.reason().equals(Text.EMPTY)) {
            return Words.of("rule", way.rule());
        }
        return way.reason()
                .with(Map.of(
                        "customer", Text.same(fact.customer()),
                        "customerOwner", Text.same(staffing.nameOf(fact.customerOwner())),
                        "region", Text.same(fact.region()),
                        "industry", Text.same(fact.industry()),
                        "source", Text.same(fact.source()),
                        "campaign", Text.same(fact.campaign())));
    }

    private static RoutingFact fact(LeadEntity lead, Staffing staffing, Work work) {
        Staff staff = new Staff(work);
        CustomerEntity customer = lead.customer();
        String customerOwner = customer == null ? "" : customer.owner();
        return new RoutingFact(
                lead.ref(),
                lead.number(),
                lead.source(),
                lead.campaignCode(),
                lead.text(),
                lead.who(),
                customer == null ? "" : customer.region(),
                customer == null ? "" : customer.industry(),
                lead.track(),
                lead.owner(),
                staff.departmentOf(lead.owner()),
                customerOwner,
                staff.departmentOf(customerOwner),
                staffing.isPresent(customerOwner));
    }
}
