package org.twinrail.crm.ui.internal;

import java.util.List;
import org.twinrail.api.Effect;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Verdict;
import org.twinrail.crm.routing.RouteLead;
import org.twinrail.crm.routing.RouteLeads;
import org.twinrail.crm.routing.RoutedLeads;
import org.twinrail.crm.routing.Routing;
import org.twinrail.workbench.Desk;

/** Has leads routed by the rules and tells the person what came of it (D8, D18). */
final class Routings {
    private final Desk desk;

    Routings(Desk desk) {
        this.desk = desk;
    }

    /** Routes one lead. */
    void route(String number) {
        desk.perform(new RouteLead(number), outcome -> {
            if (outcome.status() == Outcome.Status.DONE) {
                desk.tell(Texts.of("routing.told", number, outcome.result().reason()));
            }
        });
    }

    /** Routes several leads. */
    void route(List<String> numbers) {
        perform(new RouteLeads(numbers, null));
    }

    /** Routes all that are to be routed, as many as are routed at a time. */
    void routeAll() {
        perform(new RouteLeads(null, null));
    }

    private void perform(RouteLeads several) {
        desk.perform(several, outcome -> {
            if (outcome.status() == Outcome.Status.DONE) {
                RoutedLeads routed = outcome.result();
                desk.tell(Texts.of("routing.together", routed.assigned(), routed.unassigned(), routed.left()));
            }
        });
    }

    /** Opens why a lead was routed as it was, with the rows of the rules that decided or were tried. */
    void why(Routing routing) {
        String rule = routing.rows().isEmpty()
                ? Reason.SAFETY_CORE
                : routing.rows().get(0).rule();
        desk.why(
                Texts.of("routing.why", routing.lead()),
                new Verdict(
                        Effect.ALLOW,
                        List.of(new Reason(rule, routing.reason(), null)),
                        routing.rows(),
                        routing.rules()));
    }
}
