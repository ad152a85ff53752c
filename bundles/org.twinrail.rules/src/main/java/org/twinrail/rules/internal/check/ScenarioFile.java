package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A file of scenarios: facts given, conclusions expected.
 *
 * @param point the decision point whose rules are tried
 * @param scenarios the scenarios
 */
record ScenarioFile(String point, List<Scenario> scenarios) {
    ScenarioFile {
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
    }

    /**
     * One scenario. Facts and conclusions are written as their type's name with the components that matter.
     *
     * @param name what it shows
     * @param given the facts
     * @param expect conclusions that must be among those drawn
     * @param never conclusions that must not be; a type without components means none of that type
     */
    record Scenario(
            String name,
            List<Map<String, JsonNode>> given,
            List<Map<String, JsonNode>> expect,
            List<Map<String, JsonNode>> never) {
        Scenario {
            given = given == null ? List.of() : List.copyOf(given);
            expect = expect == null ? List.of() : List.copyOf(expect);
            never = never == null ? List.of() : List.copyOf(never);
        }
    }
}
