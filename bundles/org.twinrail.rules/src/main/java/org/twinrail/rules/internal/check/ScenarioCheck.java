package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Failure;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.edit.CellValues;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Looks at a file of scenarios before it is tried: a misspelt word would otherwise expect nothing, and so always come out. */
final class ScenarioCheck {
    private static final Set<String> OF_FILE = Set.of("point", "scenarios");
    private static final Set<String> OF_SCENARIO = Set.of("name", "given", "expect", "never");
    private static final List<String> LISTS = List.of("given", "expect", "never");

    private final AllowedTypes types;
    private final String file;
    private final ScenarioText text;
    private final List<Failure> failures = new ArrayList<>();
    private String scenario = "";

    ScenarioCheck(AllowedTypes types, String file, ScenarioText text) {
        this.types = types;
        this.file = file;
        this.text = text;
    }

    /** What is wrong with the file; its points are those that have rules. */
    List<Failure> check(Set<String> points) {
        JsonNode root = text.root();
        if (!root.isObject() || !words(root, "", OF_FILE)) {
            return failures.isEmpty() ? List.of(failure(file, "", 1, Texts.of("scenario.empty"))) : failures;
        }
        JsonNode scenarios = root.path("scenarios");
        if (!root.path("point").isTextual() || !scenarios.isArray() || scenarios.isEmpty()) {
            add("", Texts.of("scenario.empty"));
        } else if (!points.contains(root.path("point").asText())) {
            add("/point", Texts.of("scenario.point", brief(root.path("point")), String.join(", ", points)));
        }
        for (int i = 0; i < scenarios.size() && scenarios.isArray(); i++) {
            scenario(scenarios.get(i), "/scenarios/" + i);
        }
        return failures;
    }

    private void scenario(JsonNode written, String path) {
        scenario = written.path("name").asText("");
        if (!written.isObject()) {
            add(path, Texts.of("scenario.shape"));
        } else if (words(written, path, OF_SCENARIO)) {
            for (String list : LISTS) {
                list(written.path(list), path + "/" + list, list.equals("given"));
            }
        }
    }

    private void list(JsonNode list, String path, boolean given) {
        if (!list.isArray()) {
            if (!list.isMissingNode() && !list.isNull()) {
                add(path, Texts.of("scenario.shape"));
            }
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isObject()) {
                add(path + "/" + i, Texts.of("scenario.shape"));
                continue;
            }
            for (Map.Entry<String, JsonNode> fact : list.get(i).properties()) {
                fact(fact, path + "/" + i + "/" + fact.getKey(), given);
            }
        }
    }

    private void fact(Map.Entry<String, JsonNode> fact, String path, boolean given) {
        Optional<Class<?>> type = types.simple(fact.getKey());
        int before = failures.size();
        if (type.isEmpty()) {
            add(path, Texts.of("scenario.type", Texts.brief(fact.getKey())));
        } else {
            components(type.get(), fact.getValue(), path);
        }
        if (given && failures.size() == before) {
            made(type.get(), fact, path);
        }
    }

    private void components(Class<?> type, JsonNode written, String path) {
        if (!written.isObject() || !type.isRecord()) {
            return;
        }
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        for (Map.Entry<String, JsonNode> part : written.properties()) {
            String at = path + "/" + part.getKey();
            RecordComponent component = known.get(part.getKey());
            if (component == null) {
                String all = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining("、"));
                add(at, Texts.of("guard.property", type.getSimpleName(), Texts.brief(part.getKey()), all));
            } else if (part.getValue().isObject()) {
                components(component.getType(), part.getValue(), at);
            } else if (part.getValue().isValueNode() && !part.getValue().isNull()) {
                value(component, part.getValue(), at);
            }
        }
    }

    private void value(RecordComponent component, JsonNode written, String path) {
        Optional<Text> wrong = CellValues.wrong(written.asText(), Optional.of(component.getType()), false);
        if (wrong.isPresent()) {
            add(path, wrong.get());
            return;
        }
        try {
            Values.MAPPER.treeToValue(written, Values.MAPPER.constructType(component.getGenericType()));
        } catch (JsonProcessingException | IllegalArgumentException unfit) {
            add(
                    path,
                    component.getType().getName().startsWith("java.time.")
                            ? Texts.of("scenario.day", brief(written))
                            : Texts.of("scenario.value", brief(written), component.getName()));
        }
    }

    /** A fact can lack what it cannot be without, though each part that is there is right. */
    private void made(Class<?> type, Map.Entry<String, JsonNode> fact, String path) {
        try {
            new Values(types).fact(fact);
        } catch (JsonProcessingException | IllegalArgumentException unfit) {
            Throwable cause = unfit.getCause() == null ? unfit : unfit.getCause();
            String lacking = String.valueOf(cause.getMessage());
            boolean named = type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> component.getName().equals(lacking));
            add(
                    path,
                    named
                            ? Texts.of("scenario.lacks", fact.getKey(), lacking)
                            : Texts.of("scenario.fact", fact.getKey()));
        }
    }

    private boolean words(JsonNode written, String path, Set<String> known) {
        boolean all = true;
        for (Map.Entry<String, JsonNode> part : written.properties()) {
            if (!known.contains(part.getKey())) {
                String words = known.stream().sorted().collect(Collectors.joining(", "));
                add(path + "/" + part.getKey(), Texts.of("table.word", Texts.brief(part.getKey()), words));
                all = false;
            }
        }
        return all;
    }

    private static String brief(JsonNode written) {
        return Texts.brief(written.asText());
    }

    private void add(String path, Text why) {
        failures.add(failure(file, scenario, text.line(path), why));
    }

    /** A failure at a line of the file. */
    static Failure failure(String file, String scenario, int line, Text why) {
        return new Failure(file, scenario, Texts.of("scenario.line", line, why));
    }
}
