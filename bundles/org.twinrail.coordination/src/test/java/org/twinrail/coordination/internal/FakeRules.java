package org.twinrail.coordination.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Finding;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.coordination.facts.ConflictFact;

/** Rules that conclude what a test tells them to, and remember what they were asked. */
public final class FakeRules implements RuleEngine {
    public static final String VERSION = "v1";

    public final Map<String, List<Collection<?>>> asked = new HashMap<>();
    private final List<Function<Collection<?>, List<?>>> conflict = new ArrayList<>();
    private final List<Function<Object, List<?>>> coordination = new ArrayList<>();
    private Text reason =
            new Text("{parties}为 {about} 撞单，证据 {count} 项", "{parties} clash over {about}, {count} pieces of evidence");

    /** Conflict rules find this whenever they are asked. */
    public void finds(Finding... findings) {
        conflict.clear();
        conflict.add(facts -> List.of(findings));
    }

    /** Conflict rules find what a function makes of the facts. */
    public void find(Function<Collection<?>, List<?>> rule) {
        conflict.clear();
        conflict.add(rule);
    }

    public void reason(Text text) {
        reason = text;
    }

    /** Gives a step a term, for all kinds. */
    public void term(String step, int hours, String whom) {
        coordination.add(fact -> fact instanceof ConflictFact c
                        && c.step().equals(step)
                        && c.state().equals("OPEN")
                ? List.of(new Term(step, hours, whom))
                : List.of());
    }

    /** Adds a coordination rule. */
    public void coordination(Function<Object, List<?>> rule) {
        coordination.add(rule);
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        asked.computeIfAbsent(point, p -> new ArrayList<>()).add(List.copyOf(facts));
        List<Object> values = new ArrayList<>();
        if (point.equals(CONFLICT)) {
            conflict.forEach(rule -> values.addAll(rule.apply(facts)));
        } else {
            coordination.forEach(rule -> facts.forEach(fact -> values.addAll(rule.apply(fact))));
        }
        Firing firing = new Firing(
                "撞单规则",
                "conflict/ownership.drl",
                "line 3",
                facts.stream().map(Object::toString).toList());
        return new Decision(
                point,
                VERSION,
                values.stream()
                        .map(v -> new Decision.Conclusion(v, firing.rule(), reason, firing))
                        .toList(),
                values.isEmpty() ? List.of() : List.of(firing));
    }

    /** How often a decision point was asked. */
    public int timesAsked(String point) {
        return asked.getOrDefault(point, List.of()).size();
    }

    @Override
    public String version(String point) {
        return VERSION;
    }
}
