package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twinrail.rules.internal.engine.DecisionKeeper;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Decisions as JSON and back: each fact and conclusion with the name of its type. Safe for use by many threads. */
final class DecisionJson {
    private static final TypeReference<List<Kept>> LIST = new TypeReference<>() {};
    private static final TypeReference<List<Typed>> THINGS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * A thing with its type.
     *
     * @param type the class's full name
     * @param value its components
     */
    record Typed(String type, JsonNode value) {}

    /**
     * A decision as it is kept.
     *
     * @param point the decision point
     * @param version the version of its rules
     * @param facts what was looked at
     * @param conclusions what was concluded
     */
    record Kept(String point, String version, List<Typed> facts, List<Typed> conclusions) {}

    String write(List<DecisionKeeper.Made> decisions) {
        List<Kept> kept = new ArrayList<>();
        for (DecisionKeeper.Made made : decisions) {
            kept.add(new Kept(
                    made.decision().point(),
                    made.decision().version(),
                    typed(made.facts()),
                    typed(made.decision().conclusions().stream()
                            .map(conclusion -> conclusion.value())
                            .toList())));
        }
        try {
            return mapper.writeValueAsString(kept);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("facts that cannot be written as JSON", fault);
        }
    }

    List<Kept> read(String document) throws JsonProcessingException {
        return mapper.readValue(document, LIST);
    }

    /** Things as they would be read again after having been kept, where a 40 that was worked out is no other than one that was written. */
    List<Typed> asKept(Collection<?> things) throws JsonProcessingException {
        return mapper.readValue(mapper.writeValueAsString(typed(things)), THINGS);
    }

    private List<Typed> typed(Collection<?> things) {
        return things.stream()
                .map(thing -> new Typed(thing.getClass().getName(), mapper.valueToTree(thing)))
                .toList();
    }

    /** Facts as objects again; those whose type no rule knows any more are left out. */
    List<Object> facts(List<Typed> kept, AllowedTypes types) throws JsonProcessingException {
        List<Object> facts = new ArrayList<>();
        for (Typed typed : kept) {
            Class<?> type = types.qualified(typed.type()).orElse(null);
            if (type != null) {
                facts.add(mapper.treeToValue(typed.value(), type));
            }
        }
        return facts;
    }
}
