package org.twinrail.crm.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.Likeness;
import org.twinrail.crm.facts.DuplicateEvidence;
import org.twinrail.crm.facts.DuplicateLevel;
import org.twinrail.crm.facts.DuplicateTotal;
import org.twinrail.crm.facts.EvidenceWeight;

/** Has the coordination rules weigh evidence and judge the total. One for one query: what was decided once there is not asked again. */
final class Judge {
    private final RuleEngine engine;
    private final Map<DuplicateEvidence, Optional<Weighed>> weights = new HashMap<>();
    private final Map<Integer, Optional<Likeness>> levels = new HashMap<>();

    private record Weighed(int points, Text reason) {}

    /** What the rules make of two customers. */
    record Judgement(Likeness likeness, int points, List<Duplicate.Evidence> evidence) {}

    Judge(RuleEngine engine) {
        this.engine = engine;
    }

    /** Nothing where the rules take them for two. */
    Optional<Judgement> judge(List<Found> evidence) {
        List<Duplicate.Evidence> weighed = new ArrayList<>();
        for (Found found : evidence) {
            DuplicateEvidence fact = new DuplicateEvidence(found.kind().name(), found.degree());
            weights.computeIfAbsent(fact, this::weigh)
                    .ifPresent(weight -> weighed.add(new Duplicate.Evidence(
                            fact.kind(), fact.degree(), found.shared(), weight.points(), weight.reason())));
        }
        weighed.sort(Comparator.comparingInt(Duplicate.Evidence::points).reversed());
        int total = weighed.stream().mapToInt(Duplicate.Evidence::points).sum();
        return levels.computeIfAbsent(total, this::level).map(level -> new Judgement(level, total, weighed));
    }

    /** Where several rows speak, the heaviest counts. */
    private Optional<Weighed> weigh(DuplicateEvidence evidence) {
        Decision decision = engine.decide(RuleEngine.COORDINATION, List.of(evidence));
        return decision.conclusions().stream()
                .filter(c -> c.value() instanceof EvidenceWeight weight
                        && weight.kind().equals(evidence.kind()))
                .map(c -> new Weighed(((EvidenceWeight) c.value()).points(), c.reason()))
                .max(Comparator.comparingInt(weighed -> Math.abs(weighed.points())));
    }

    private Optional<Likeness> level(int total) {
        return engine
                .decide(RuleEngine.COORDINATION, List.of(new DuplicateTotal(total)))
                .of(DuplicateLevel.class)
                .stream()
                .map(level -> Likeness.valueOf(level.level()))
                .min(Comparator.naturalOrder());
    }
}
