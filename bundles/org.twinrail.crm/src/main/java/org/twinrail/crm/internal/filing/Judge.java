package org.twinrail.crm.internal.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision.Conclusion;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.facts.ClashFact;
import org.twinrail.crm.facts.FilingFact;
import org.twinrail.crm.facts.FilingRuling;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.internal.common.Complaints;

/** Has the coordination rules rule on filings (D23). Safe for use by many threads. */
final class Judge {
    /** More sentences than this nobody reads; the evidence says the rest. */
    private static final int SENTENCES = 5;

    private final RuleEngine engine;

    Judge(RuleEngine engine) {
        this.engine = engine;
    }

    /** A ruling with the days of protection, 0 for none, and the sentences of the rules that decided it. */
    record Judgement(FilingState state, int days, Text reason) {}

    /**
     * The ruling on a filing; of several that on the other side's behalf holds.
     *
     * @throws org.twinrail.api.RefusedException when no rule rules on it
     */
    Judgement judge(FilingFact filing, List<ClashFact> clashes) {
        List<Object> facts = new ArrayList<>(clashes);
        facts.add(filing);
        List<Conclusion> rulings = engine.decide(RuleEngine.COORDINATION, facts).conclusions().stream()
                .filter(c -> c.value() instanceof FilingRuling)
                .toList();
        FilingState state = rulings.stream()
                .map(Judge::state)
                .min(Comparator.comparing(
                        List.of(FilingState.REFUSED, FilingState.DISPUTED, FilingState.GRANTED)::indexOf))
                .orElseThrow(() -> Complaints.refused("filing.no.rule", filing.company()));
        List<Conclusion> deciding =
                rulings.stream().filter(c -> state(c) == state).toList();
        int days = state == FilingState.GRANTED
                ? deciding.stream().mapToInt(c -> ruling(c).days()).min().orElse(0)
                : 0;
        Map<String, Text> known = Map.of("days", Text.same(String.valueOf(days)));
        List<Text> sentences = deciding.stream()
                .map(c -> c.sentence(facts, known))
                .distinct()
                .limit(SENTENCES)
                .toList();
        return new Judgement(
                state,
                days,
                new Text(
                        sentences.stream().map(Text::zh).collect(Collectors.joining("\n")),
                        sentences.stream().map(Text::en).collect(Collectors.joining("\n"))));
    }

    private static FilingRuling ruling(Conclusion conclusion) {
        return (FilingRuling) conclusion.value();
    }

    private static FilingState state(Conclusion conclusion) {
        return FilingState.valueOf(ruling(conclusion).state());
    }
}
