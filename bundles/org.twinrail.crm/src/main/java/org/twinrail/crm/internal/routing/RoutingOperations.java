package org.twinrail.crm.internal.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadEntity;
import org.twinrail.crm.internal.leads.LeadFacts;
import org.twinrail.crm.internal.leads.Leads;
import org.twinrail.crm.internal.undo.RestoreLead;
import org.twinrail.crm.internal.undo.UnrouteLeads;
import org.twinrail.crm.routing.FindRouting;
import org.twinrail.crm.routing.ListUnassigned;
import org.twinrail.crm.routing.RouteLead;
import org.twinrail.crm.routing.RouteLeads;
import org.twinrail.crm.routing.RoutedLeads;
import org.twinrail.crm.routing.Routing;

/** Routes leads to those who take them, by hand-offs that go the way of any other (D8, D18), and lists what nobody has. */
@Component
public final class RoutingOperations implements OperationProvider {
    private static final int DEFAULT_LIMIT = 100;

    private final Router router;
    private final LeadFacts facts;
    private final UnassignedLeads unassigned;

    /** Made by Declarative Services. */
    @Activate
    public RoutingOperations(@Reference RuleEngine engine, @Reference WorkingTimes times) {
        this.router = new Router(engine);
        this.facts = new LeadFacts(times);
        this.unassigned = new UnassignedLeads(times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(RouteLead.class, this::describe, this::route);
        registrar.action(
                RouteLeads.class,
                (input, work) -> List.of(Deed.of("leads.route", Activities.ROUTE_SEVERAL)),
                RoutingOperations::routeAll);
        registrar.action(
                UnrouteLeads.class,
                (input, work) -> List.of(Deed.undo("leads.unroute", several(input.batch()), work.takesBack())),
                RoutingOperations::unroute);
        registrar.query(FindRouting.class, RoutingOperations::find);
        registrar.query(ListUnassigned.class, unassigned::list);
    }

    private static ObjectRef several(Object batch) {
        return ObjectRef.of("routing", batch);
    }

    private List<?> describe(RouteLead input, Work work) {
        LeadEntity lead = Leads.known(input.number(), work);
        Staff staff = new Staff(work);
        return List.of(Leads.deed("lead.route", Activities.ROUTE, lead, staff, work), facts.of(lead, staff, work));
    }

    private Routing route(RouteLead input, Work work) {
        Rotation.begin(work);
        LeadEntity lead = Leads.known(input.number(), work);
        work.checkVersion(lead.version());
        if (lead.state() != LeadState.QUALIFIED) {
            throw Complaints.refused("lead.state." + lead.state(), lead.number());
        }
        Lead before = Leads.view(lead, work);
        Routing routing = router.route(lead, work);
        keep(lead, routing, work);
        if (routing.assigned()) {
            work.perform(new HandOffLead(lead.number(), routing.to()));
            work.undoneBy(new RestoreLead(before), lead.ref(), lead.version());
        }
        work.publish("crm/lead-routed", routing);
        return routing;
    }

    private static void keep(LeadEntity lead, Routing routing, Work work) {
        Store store = Store.of(work);
        Optional<RoutingEntity> stored = store.find(RoutingEntity.class, lead.id());
        if (stored.isPresent()) {
            stored.get().is(routing);
            store.save();
        } else {
            RoutingEntity first = new RoutingEntity(lead.id());
            first.is(routing);
            store.add(first);
        }
    }

    private static RoutedLeads routeAll(RouteLeads input, Work work) {
        Rotation.begin(work);
        long due = DueLeads.count(work);
        List<String> numbers = input.numbers() == null
                ? DueLeads.numbers(input.limit() == null ? DEFAULT_LIMIT : input.limit(), work)
                : input.numbers().stream().map(String::strip).distinct().toList();
        List<Routing> routings = new ArrayList<>();
        List<UnrouteLeads.Step> steps = new ArrayList<>();
        for (String number : numbers) {
            LeadEntity lead = Leads.known(number, work);
            Lead before = Leads.view(lead, work);
            Routing routing = work.perform(new RouteLead(number));
            routings.add(routing);
            if (routing.assigned()) {
                steps.add(new UnrouteLeads.Step(before, lead.version()));
            }
        }
        if (!steps.isEmpty()) {
            work.undoneBy(new UnrouteLeads(work.actionId(), steps), several(work.actionId()), null);
        }
        return new RoutedLeads(steps.size(), numbers.size() - steps.size(), due - numbers.size(), routings);
    }

    /** All of them or, where somebody has gone on with one, none. */
    private static Void unroute(UnrouteLeads input, Work work) {
        for (UnrouteLeads.Step step : input.steps()) {
            String number = step.before().number();
            if (Leads.known(number, work).version() != step.version()) {
                throw Complaints.refused("undo.routed", number);
            }
            work.perform(new RestoreLead(step.before()));
        }
        return null;
    }

    private static Optional<Routing> find(FindRouting query, Work work) {
        return Leads.find(query.number(), work)
                .flatMap(lead ->
                        Store.of(work).find(RoutingEntity.class, lead.id()).map(stored -> stored.view(lead.number())));
    }
}
