package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /**
     * A kept decision as it can be made again.
     *
     * @param point the decision point
     * @param facts what was looked at, as objects; without those whose type no rule knows any more
     * @param conclusions what was concluded
     */
    record Again(String point, List<Object> facts, List<Typed> conclusions) {}

    /** Decisions to be made again. Facts, of which there are very many, become objects as they are read. */
    List<Again> again(String document, AllowedTypes types) throws IOException {
        List<Again> decisions = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(document)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                decisions.add(again(parser, types));
            }
        }
        return decisions;
    }

    private static Again again(JsonParser parser, AllowedTypes types) throws IOException {
        String point = "";
        List<Object> facts = new ArrayList<>();
        List<Typed> conclusions = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "point" -> point = parser.getText();
                case "facts" -> {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        fact(parser, types).ifPresent(facts::add);
                    }
                }
                case "conclusions" -> conclusions = parser.readValueAs(THINGS);
                default -> parser.skipChildren();
            }
        }
        return new Again(point, facts, conclusions);
    }

    /** One fact; its type is written before its value. */
    private static Optional<Object> fact(JsonParser parser, AllowedTypes types) throws IOException {
        Optional<Class<?>> type = Optional.empty();
        Object fact = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isType = parser.currentName().equals("type");
            parser.nextToken();
            if (isType) {
                type = types.qualified(parser.getText());
            } else if (type.isPresent()) {
                fact = parser.readValueAs(type.get());
            } else {
                parser.skipChildren();
            }
        }
        return Optional.ofNullable(fact);
    }

    /** Whether things would be kept letter by letter as those are. */
    boolean isKeptAs(Collection<?> things, List<Typed> kept) throws JsonProcessingException {
        return mapper.writeValueAsString(typed(things)).equals(mapper.writeValueAsString(kept));
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
