package org.twinrail.core.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;

/** Boundary rules a test writes by itself; what they say nothing of is allowed. */
public final class FakeRules implements RuleEngine {
    public static final String VERSION = "v1";

    private final Map<String, Function<Doer, List<Said>>> byAction = new HashMap<>();
    private final List<List<Object>> asked = new CopyOnWriteArrayList<>();

    /** What one rule says. */
    public record Said(String rule, Ruling ruling, Text reason) {}

    /** One rule speaks on an action, whoever does it. */
    public void on(String action, Ruling ruling) {
        on(action, new Said("规则一", ruling, new Text("因为", "because")));
    }

    /** Rules speak on an action, whoever does it. */
    public void on(String action, Said... said) {
        byAction.put(action, doer -> List.of(said));
    }

    /** Rules speak on an action by what they see of the doer. */
    public void judge(String action, Function<Doer, List<Said>> rules) {
        byAction.put(action, rules);
    }

    /** The rules on an action cannot decide. */
    public void stopOn(String action) {
        byAction.put(action, doer -> {
            throw new RuleStoppedException("规则二", new Text("规则停了", "the rule was stopped"), null);
        });
    }

    /** The facts of the latest decision. */
    public List<Object> facts() {
        return asked.get(asked.size() - 1);
    }

    /** How often the rules were asked. */
    public int timesAsked() {
        return asked.size();
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        asked.add(List.copyOf(facts));
        Deed deed = one(facts, Deed.class);
        Doer doer = one(facts, Doer.class);
        List<Said> said = byAction.getOrDefault(deed.action(), d -> List.of(new Said("允许", Ruling.allow(), Text.EMPTY)))
                .apply(doer);
        List<Decision.Conclusion> conclusions = said.stream()
                .map(s -> new Decision.Conclusion(s.ruling(), s.rule(), s.reason(), firing(s, facts)))
                .toList();
        return new Decision(
                point,
                VERSION,
                conclusions,
                conclusions.stream().map(Decision.Conclusion::firing).toList());
    }

    private static Firing firing(Said said, Collection<?> facts) {
        return new Firing(
                said.rule(),
                "boundary/notes.drl",
                "line 3",
                facts.stream().map(Object::toString).toList());
    }

    private static <T> T one(Collection<?> facts, Class<T> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String version(String point) {
        return VERSION;
    }
}
