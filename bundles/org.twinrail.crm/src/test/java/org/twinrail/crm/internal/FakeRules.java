package org.twinrail.crm.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.facts.ClashFact;
import org.twinrail.crm.facts.FilingFact;
import org.twinrail.crm.facts.HoldingFact;
import org.twinrail.crm.facts.Route;
import org.twinrail.crm.facts.RoutingFact;

/** Stands in for the coordination rules: each rule concludes something from one fact, and gives a reason. Remembers what it was asked. */
public final class FakeRules implements RuleEngine {
    public final List<Object> asked = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String row, String file, Class<?> about, Function<Object, Object> conclusion, Text reason) {}

    /** Adds a way for every lead, as a row of a table. */
    public void way(int order, String way, String whom, String office, int capacity) {
        Route route = Route.of(order, way, whom, office, capacity);
        Text reason = new Text("按第" + order + "条（{customerOwner}）", "By way " + order + " ({customerOwner})");
        add("coordination/lead-routing.drl.csv", RoutingFact.class, fact -> route, reason);
    }

    /** Concludes something of customers somebody owns; null for nothing. */
    public void holding(Function<HoldingFact, Object> conclusion, String reason) {
        add("coordination/pool.drl.csv", HoldingFact.class, conclusion, Text.same(reason));
    }

    /** Concludes something of whoever is at a company that is filed; null for nothing. */
    public void clash(Function<ClashFact, Object> conclusion, String reason) {
        add("coordination/filing.drl.csv", ClashFact.class, conclusion, Text.same(reason));
    }

    /** Concludes something of filings; null for nothing. */
    public void filing(Function<FilingFact, Object> conclusion, String reason) {
        add("coordination/filing.drl.csv", FilingFact.class, conclusion, Text.same(reason));
    }

    private <F> void add(String file, Class<F> about, Function<F, Object> conclusion, Text reason) {
        String row = "row " + (rules.size() + 7);
        rules.add(new Rule(row, file, about, fact -> conclusion.apply(about.cast(fact)), reason));
    }

    /** From now on nothing is concluded any longer. */
    public void forget() {
        rules.clear();
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        asked.addAll(facts);
        List<Decision.Conclusion> conclusions = new ArrayList<>();
        for (Rule rule : rules) {
            for (Object fact : facts) {
                Object conclusion =
                        rule.about().isInstance(fact) ? rule.conclusion().apply(fact) : null;
                if (conclusion != null) {
                    Firing firing = new Firing(rule.row(), rule.file(), rule.row(), List.of(fact.toString()));
                    conclusions.add(new Decision.Conclusion(conclusion, rule.row(), rule.reason(), firing));
                }
            }
        }
        return new Decision(
                point,
                version(point),
                conclusions,
                conclusions.stream().map(Decision.Conclusion::firing).toList());
    }

    @Override
    public String version(String point) {
        return "v1";
    }
}
