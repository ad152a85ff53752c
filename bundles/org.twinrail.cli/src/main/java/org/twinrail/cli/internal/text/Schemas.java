package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.Catalogue.OperationInfo;
import org.twinrail.cli.internal.Session;

/** Prints the parameters of an operation. */
public final class Schemas {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "int32", "int64", "date", "date-time", "uuid");

    private Schemas() {}

    /** The schema as JSON. */
    public static JsonNode tree(OperationInfo operation) {
        try {
            return MAPPER.readTree(operation.schema());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Prints an operation's title and a line for each parameter. */
    public static void print(OperationInfo operation, Session session) {
        session.out().println(operation.name() + "  " + session.in(operation.title()));
        JsonNode schema = tree(operation);
        Table table = Table.of(
                session.say("column.parameter"),
                session.say("column.type"),
                session.say("column.required"),
                session.say("column.title"));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean required = false;
            for (JsonNode name : schema.path("required")) {
                required |= name.asText().equals(property.getKey());
            }
            table.row(
                    property.getKey(),
                    type(property.getValue(), session),
                    required ? session.say("yes") : "",
                    description(property.getValue(), session));
        }
        table.print(session.out());
    }

    /** A schema describes a parameter in both languages, as {@code 编号 / the number}. */
    private static String description(JsonNode schema, Session session) {
        String both = schema.path("description").asText();
        int between = both.indexOf(" / ");
        if (between < 0) {
            return both;
        }
        return session.reader().getLanguage().equals("zh") ? both.substring(0, between) : both.substring(between + 3);
    }

    private static String type(JsonNode schema, Session session) {
        if (schema.has("enum")) {
            StringBuilder choices = new StringBuilder();
            schema.get("enum")
                    .forEach(c -> choices.append(choices.isEmpty() ? "" : "|").append(c.asText()));
            return choices.toString();
        }
        if (schema.has("properties")) {
            StringBuilder parts = new StringBuilder();
            schema.get("properties").fieldNames().forEachRemaining(n -> parts.append(parts.isEmpty() ? "." : " .")
                    .append(n));
            return parts.toString();
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.path(0).asText() : types.asText();
        if (type.equals("array")) {
            return session.say("type.array", type(schema.path("items"), session));
        }
        String name = schema.path("format").asText(type);
        return TYPES.contains(name) ? session.say("type." + name) : name;
    }
}
