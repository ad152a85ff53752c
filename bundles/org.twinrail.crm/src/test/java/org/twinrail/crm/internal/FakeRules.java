package org.twinrail.crm.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.facts.Route;

/** Coordination rules that know the ways a test tells them, for every lead, and remember what they were asked. */
public final class FakeRules implements RuleEngine {
    public final List<Object> asked = new ArrayList<>();
    private final List<Decision.Conclusion> ways = new ArrayList<>();

    /** Adds a way, as a row of a table. */
    public void way(int order, String way, String whom, String office, int capacity) {
        String row = "row " + (ways.size() + 7);
        Firing firing = new Firing(row, "coordination/lead-routing.drl.csv", row, List.of());
        ways.add(new Decision.Conclusion(
                Route.of(order, way, whom, office, capacity),
                row,
                new Text("按第" + order + "条（{customerOwner}）", "By way " + order + " ({customerOwner})"),
                firing));
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        asked.addAll(facts);
        return new Decision(
                point,
                version(point),
                ways,
                ways.stream().map(Decision.Conclusion::firing).toList());
    }

    @Override
    public String version(String point) {
        return "v1";
    }
}
