package org.twinrail.crm.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.facts.DuplicateEvidence;
import org.twinrail.crm.facts.DuplicateLevel;
import org.twinrail.crm.facts.DuplicateTotal;
import org.twinrail.crm.facts.EvidenceWeight;

/** Weighs the evidence of duplicates as a company might. */
public final class TestWeights implements RuleEngine {
    private static final Map<String, Integer> POINTS = Map.of(
            "REGISTRATION", 100, "OTHER_REGISTRATION", -80, "NAME", 80, "CORE_NAME", 50, "PHONE", 40, "MAIL", 45);

    @Override
    public Decision decide(String point, Collection<?> facts) {
        List<Decision.Conclusion> conclusions = new ArrayList<>();
        for (Object fact : facts) {
            Object value = conclusion(fact);
            if (value != null) {
                conclusions.add(new Decision.Conclusion(
                        value,
                        "row",
                        Text.same("as a company might"),
                        new Firing("row", "test.csv", "row 1", List.of())));
            }
        }
        return new Decision(point, "test", conclusions, List.of());
    }

    private static Object conclusion(Object fact) {
        if (fact instanceof DuplicateEvidence evidence) {
            Integer points = evidence.kind().equals("NEAR_NAME")
                    ? evidence.degree() >= 83 ? 20 : null
                    : POINTS.get(evidence.kind());
            return points == null ? null : new EvidenceWeight(evidence.kind(), points);
        }
        int total = ((DuplicateTotal) fact).points();
        return total >= 100 ? new DuplicateLevel("CERTAIN") : total >= 50 ? new DuplicateLevel("LIKELY") : null;
    }

    @Override
    public String version(String point) {
        return "test";
    }
}
