package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.cli.internal.Session;

/** Turns {@code key=value} words into the JSON of an operation's parameters, by its schema: {@code amount.currency=CNY}, {@code content=@offer.pdf}. */
final class Parameters {
    /** Amounts are read exactly as typed. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode schema;

    Parameters(String schema) {
        try {
            this.schema = MAPPER.readTree(schema);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /**
     * The parameters as JSON.
     *
     * @throws InvalidInputException that names every word without {@code =} and every unknown key
     */
    String json(List<String> words) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List<Problem> problems = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                problems.add(new Problem(word, Session.text("parameter.form")));
            } else {
                put(body, word.substring(0, equals), word.substring(equals + 1), problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return body.toString();
    }

    private void put(ObjectNode body, String key, String value, List<Problem> problems) {
        ObjectNode at = body;
        JsonNode of = schema;
        String[] steps = key.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            JsonNode known = of.path("properties");
            if (!known.has(steps[i])) {
                problems.add(new Problem(key, Session.text("parameter.unknown", names(known))));
                return;
            }
            of = known.get(steps[i]);
            if (i < steps.length - 1) {
                at = at.withObjectProperty(steps[i]);
            }
        }
        String name = steps[steps.length - 1];
        if (is(of, "array")) {
            ArrayNode list = at.withArrayProperty(name);
            JsonNode items = of.path("items");
            Arrays.stream(value.split("[,，]"))
                    .filter(s -> !s.isBlank())
                    .forEach(s -> list.add(value(items, s.strip())));
        } else {
            at.set(name, isContent(of) ? content(key, value, problems) : value(of, value));
        }
    }

    private static boolean isContent(JsonNode schema) {
        return schema.path("contentEncoding").asText().equals("base64");
    }

    /** {@code @} and a path stand for what is in that file. */
    private static JsonNode content(String key, String value, List<Problem> problems) {
        if (!value.startsWith("@")) {
            return JsonNodeFactory.instance.textNode(value);
        }
        String file = value.substring(1);
        try {
            return JsonNodeFactory.instance.binaryNode(Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException | InvalidPathException missing) {
            problems.add(new Problem(key + "=" + value, Session.text("file.missing")));
        } catch (IOException fault) {
            problems.add(new Problem(
                    key + "=" + value, Session.text("file.unreadable", String.valueOf(fault.getMessage()))));
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private static JsonNode value(JsonNode schema, String value) {
        boolean number = is(schema, "integer") || is(schema, "number");
        boolean structure = is(schema, "object") || schema instanceof MissingNode;
        if (number || is(schema, "boolean") || structure) {
            try {
                return MAPPER.readTree(value.isBlank() ? "\"\"" : value);
            } catch (JsonProcessingException text) {
                return JsonNodeFactory.instance.textNode(value);
            }
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        if (types.isArray()) {
            for (Iterator<JsonNode> i = types.elements(); i.hasNext(); ) {
                if (i.next().asText().equals(type)) {
                    return true;
                }
            }
            return false;
        }
        return types.asText().equals(type);
    }

    private static String names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
