package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Tries scenarios against an engine. */
final class ScenarioRunner {
    private final RuleEngine engine;
    private final Values values;

    ScenarioRunner(RuleEngine engine, AllowedTypes types) {
        this.engine = engine;
        this.values = new Values(types);
    }

    /**
     * What went otherwise than expected.
     *
     * @param path the part of the scenario, such as {@code /expect/0}
     * @param text what came instead
     */
    record Missed(String path, Text text) {}

    /** What went otherwise than expected; empty where the scenario came out. */
    Optional<Missed> run(String point, ScenarioFile.Scenario scenario) {
        Decision decision;
        try {
            decision = engine.decide(point, facts(scenario));
        } catch (RuleStoppedException stopped) {
            return Optional.of(new Missed("", stopped.text()));
        } catch (InvalidInputException invalid) {
            return Optional.of(new Missed("/given", invalid.problems().get(0).what()));
        }
        List<Object> drawn =
                decision.conclusions().stream().map(Decision.Conclusion::value).collect(Collectors.toList());
        for (int i = 0; i < scenario.expect().size(); i++) {
            for (Map.Entry<String, JsonNode> expected : scenario.expect().get(i).entrySet()) {
                if (drawn.stream().noneMatch(value -> Values.matches(value, expected))) {
                    return missed("/expect/" + i, Texts.of("scenario.missing", shown(expected), shown(drawn)));
                }
            }
        }
        for (int i = 0; i < scenario.never().size(); i++) {
            for (Map.Entry<String, JsonNode> unwanted : scenario.never().get(i).entrySet()) {
                if (drawn.stream().anyMatch(value -> Values.matches(value, unwanted))) {
                    return missed("/never/" + i, Texts.of("scenario.unwanted", shown(unwanted), shown(drawn)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Missed> missed(String path, Text text) {
        return Optional.of(new Missed(path, text));
    }

    private List<Object> facts(ScenarioFile.Scenario scenario) {
        List<Object> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> written : entries(scenario.given())) {
            try {
                facts.add(values.fact(written)
                        .orElseThrow(() -> new InvalidInputException("", Texts.of("scenario.type", written.getKey()))));
            } catch (JsonProcessingException fault) {
                throw new InvalidInputException("", Texts.of("scenario.fact", written.getKey()));
            }
        }
        return facts;
    }

    private static List<Map.Entry<String, JsonNode>> entries(List<Map<String, JsonNode>> list) {
        return list.stream().flatMap(map -> map.entrySet().stream()).toList();
    }

    private static String shown(Map.Entry<String, JsonNode> written) {
        return written.getKey() + " " + written.getValue();
    }

    /** Conclusions are shown as scenarios write them, so that what came can be put in where something else was expected. */
    private static String shown(List<Object> drawn) {
        return drawn.stream()
                .map(value -> value.getClass().getSimpleName() + " " + Values.MAPPER.valueToTree(value))
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
