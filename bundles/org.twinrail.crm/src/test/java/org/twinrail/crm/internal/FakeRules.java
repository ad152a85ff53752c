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

/** Stands in for the coordination rules: each rule concludes something from one fact, and gives a reason. */
public final class FakeRules implements RuleEngine {
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Class<?> about, Function<Object, Object> conclusion, Text reason) {}

    /** Concludes something of customers somebody owns; null for nothing. */
    public void holding(Function<HoldingFact, Object> conclusion, String reason) {
        add(HoldingFact.class, conclusion, reason);
    }

    /** Concludes something of whoever is at a company that is filed; null for nothing. */
    public void clash(Function<ClashFact, Object> conclusion, String reason) {
        add(ClashFact.class, conclusion, reason);
    }

    /** Concludes something of filings; null for nothing. */
    public void filing(Function<FilingFact, Object> conclusion, String reason) {
        add(FilingFact.class, conclusion, reason);
    }

    private <F> void add(Class<F> about, Function<F, Object> conclusion, String reason) {
        rules.add(new Rule(about, fact -> conclusion.apply(about.cast(fact)), Text.same(reason)));
    }

    /** From now on nothing is concluded any longer. */
    public void forget() {
        rules.clear();
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        List<Decision.Conclusion> conclusions = new ArrayList<>();
        for (Rule rule : rules) {
            for (Object fact : facts) {
                Object conclusion =
                        rule.about().isInstance(fact) ? rule.conclusion().apply(fact) : null;
                if (conclusion != null) {
                    Firing firing = new Firing("规则", "coordination/pool.drl.csv", "row 8", List.of(fact.toString()));
                    conclusions.add(new Decision.Conclusion(conclusion, "规则", rule.reason(), firing));
                }
            }
        }
        return new Decision(point, "1", conclusions, List.of());
    }

    @Override
    public String version(String point) {
        return "1";
    }
}
