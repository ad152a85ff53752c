package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Facts and conclusions as scenarios write them. */
final class Values {
    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final AllowedTypes types;

    Values(AllowedTypes types) {
        this.types = types;
    }

    /** A fact from its type's name and components; empty where rules know no such type. */
    Optional<Object> fact(Map.Entry<String, JsonNode> written) throws JsonProcessingException {
        Optional<Class<?>> type = types.simple(written.getKey());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        JsonNode components = written.getValue() instanceof NullNode ? MAPPER.createObjectNode() : written.getValue();
        return Optional.of(MAPPER.treeToValue(components, type.get()));
    }

    /** True where a conclusion is of the written type and has the written components. */
    static boolean matches(Object conclusion, Map.Entry<String, JsonNode> written) {
        return conclusion.getClass().getSimpleName().equals(written.getKey())
                && holds(MAPPER.valueToTree(conclusion), written.getValue());
    }

    private static boolean holds(JsonNode actual, JsonNode expected) {
        if (expected.isNull()) {
            return true;
        }
        if (actual == null) {
            return false;
        }
        if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(entry -> holds(actual.get(entry.getKey()), entry.getValue()));
        }
        if (expected.isArray()) {
            return actual.size() == expected.size()
                    && IntStream.range(0, expected.size()).allMatch(i -> holds(actual.get(i), expected.get(i)));
        }
        return actual.isNumber() && expected.isNumber()
                ? actual.decimalValue().compareTo(expected.decimalValue()) == 0
                : actual.asText().equals(expected.asText());
    }
}
