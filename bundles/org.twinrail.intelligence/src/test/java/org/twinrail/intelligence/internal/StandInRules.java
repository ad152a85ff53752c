package org.twinrail.intelligence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.intelligence.facts.Alike;
import org.twinrail.intelligence.facts.Enough;
import org.twinrail.intelligence.facts.KindFound;
import org.twinrail.intelligence.facts.NoteFact;
import org.twinrail.intelligence.facts.ReadingFact;
import org.twinrail.intelligence.facts.Validity;
import org.twinrail.intelligence.facts.WordsFact;

/** Rules that conclude what a test tells them to; at first what the standard rules say of competitors. */
public final class StandInRules implements RuleEngine {
    public List<Object> kinds = List.of(new KindFound("CUSTOMER", 0));
    public List<Object> aboutNotes = List.of(new Alike(60, 30), new Enough(2, 60), new Validity(60));
    public int readingHours = 24;

    @Override
    public Decision decide(String point, Collection<?> facts) {
        List<Object> values = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof WordsFact words) {
                values.addAll(kinds);
                values.addAll(words.competitor().isEmpty() ? List.of() : List.of(new KindFound("COMPETITOR", 50)));
            } else if (fact instanceof NoteFact) {
                values.addAll(aboutNotes);
            } else if (fact instanceof ReadingFact) {
                values.add(new Term("READ", readingHours, ""));
            }
        }
        Firing firing = new Firing("rule", "file", "line", List.of());
        Function<Object, Decision.Conclusion> said = v -> new Decision.Conclusion(v, "rule", Text.EMPTY, firing);
        return new Decision(point, "v1", values.stream().map(said).toList(), List.of());
    }

    @Override
    public String version(String point) {
        return "v1";
    }
}
