package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.replay.Said;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Tries scenarios against an engine. */
final class ScenarioRunner {
    private final RuleEngine engine;
    private final Values values;

    ScenarioRunner(RuleEngine engine, AllowedTypes types) {
        this.engine = engine;
        this.values = new Values(types);
    }

    /** What went otherwise than expected; empty where the scenario came out. */
    Optional<Text> run(String point, ScenarioFile.Scenario scenario) {
        Decision decision;
        try {
            decision = engine.decide(point, facts(scenario));
        } catch (RuleStoppedException stopped) {
            return Optional.of(stopped.text());
        } catch (InvalidInputException invalid) {
            return Optional.of(invalid.problems().get(0).what());
        }
        Optional<String> unknown = Stream.of(scenario.expect(), scenario.never())
                .flatMap(list -> entries(list).stream())
                .map(Map.Entry::getKey)
                .filter(type -> !values.knows(type))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Texts.of("scenario.type", unknown.get()));
        }
        List<Object> drawn =
                decision.conclusions().stream().map(Decision.Conclusion::value).collect(Collectors.toList());
        for (Map.Entry<String, JsonNode> expected : entries(scenario.expect())) {
            if (drawn.stream().noneMatch(value -> Values.matches(value, expected))) {
                return Optional.of(Texts.of("scenario.missing", shown(expected), shown(drawn)));
            }
        }
        for (Map.Entry<String, JsonNode> unwanted : entries(scenario.never())) {
            if (drawn.stream().anyMatch(value -> Values.matches(value, unwanted))) {
                return Optional.of(Texts.of("scenario.unwanted", shown(unwanted), shown(drawn)));
            }
        }
        return Optional.empty();
    }

    private List<Object> facts(ScenarioFile.Scenario scenario) {
        List<Object> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> written : entries(scenario.given())) {
            try {
                facts.add(values.fact(written)
                        .orElseThrow(() -> new InvalidInputException("", Texts.of("scenario.type", written.getKey()))));
            } catch (JsonProcessingException fault) {
                throw new InvalidInputException(
                        "", Texts.of("scenario.fact", written.getKey(), ScenarioWords.of(fault)));
            }
        }
        return facts;
    }

    private static List<Map.Entry<String, JsonNode>> entries(List<Map<String, JsonNode>> list) {
        return list.stream().flatMap(map -> map.entrySet().stream()).toList();
    }

    private static String shown(Map.Entry<String, JsonNode> written) {
        return Said.whole(written.getKey(), written.getValue());
    }

    private static String shown(List<Object> drawn) {
        return drawn.isEmpty() ? "–" : drawn.stream().map(Values::said).collect(Collectors.joining("; "));
    }
}
