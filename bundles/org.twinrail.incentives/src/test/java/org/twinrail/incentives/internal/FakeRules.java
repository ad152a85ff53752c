package org.twinrail.incentives.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;

/** Assessment rules that conclude what a test tells them to. */
final class FakeRules implements RuleEngine {
    private final Function<Object, List<?>> rules;

    FakeRules(Function<Object, List<?>> rules) {
        this.rules = rules;
    }

    static FakeRules concluding(Object... conclusions) {
        return new FakeRules(fact -> Arrays.asList(conclusions));
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        return decision(facts.stream().flatMap(f -> rules.apply(f).stream()).toList());
    }

    static Decision decision(List<?> conclusions) {
        Firing firing = new Firing("rule", "assessment/x.drl.csv", "row 8", List.of());
        return new Decision(
                ASSESSMENT,
                "v1",
                conclusions.stream()
                        .map(c -> new Decision.Conclusion(
                                c, firing.rule(), new Text("{rate}% 理由", "because {rate}%"), firing))
                        .toList(),
                List.of(firing));
    }

    @Override
    public String version(String point) {
        return "v1";
    }
}
