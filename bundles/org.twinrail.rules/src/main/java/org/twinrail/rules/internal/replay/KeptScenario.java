package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.replay.DecisionJson.Typed;

/** A decision as a scenario: the facts that were decided on, and what was concluded of them. Immutable. */
public final class KeptScenario {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
    private static final Pattern ITEM = Pattern.compile("(?m)^([ ]*)- +name:");

    private final DecisionJson.Kept kept;

    KeptScenario(DecisionJson.Kept kept) {
        this.kept = kept;
    }

    /**
     * A file of scenarios with this one as its last; what stands in it stays as it is.
     *
     * @param file the file's text; empty where there is none yet
     * @throws InvalidInputException where the file has a scenario of that name already
     */
    public String addedTo(String file, String name) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode().add(scenario(name));
        String item;
        try {
            item = MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("a kept decision that cannot be written as YAML", never);
        }
        if (file.isBlank()) {
            return "point: " + kept.point() + "\nscenarios:\n" + indented(item, "  ");
        }
        if (file.contains(item.lines().findFirst().orElseThrow())) {
            throw new InvalidInputException("name", Texts.of("scenario.exists", name));
        }
        Matcher first = ITEM.matcher(file);
        return file.stripTrailing() + "\n" + indented(item, first.find() ? first.group(1) : "  ");
    }

    private static String indented(String item, String by) {
        return item.lines().map(line -> by + line + "\n").collect(Collectors.joining());
    }

    private ObjectNode scenario(String name) {
        ObjectNode scenario = JsonNodeFactory.instance.objectNode().put("name", name);
        written(scenario.putArray("given"), kept.facts());
        if (kept.conclusions().isEmpty()) {
            scenario.putArray("never").addObject().putNull(Ruling.class.getSimpleName());
        } else {
            written(scenario.putArray("expect"), kept.conclusions());
        }
        return scenario;
    }

    private static void written(ArrayNode list, List<Typed> things) {
        for (Typed thing : things) {
            list.addObject().set(simple(thing.type()), known(thing.value()));
        }
    }

    /** As rules call the type: without its package, and without the class it is declared in. */
    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** Without what was not known. */
    private static JsonNode known(JsonNode value) {
        if (!(value instanceof ObjectNode components)) {
            return value;
        }
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        components.properties().forEach(part -> {
            if (!part.getValue().isNull()) {
                known.set(part.getKey(), known(part.getValue()));
            }
        });
        return known;
    }
}
