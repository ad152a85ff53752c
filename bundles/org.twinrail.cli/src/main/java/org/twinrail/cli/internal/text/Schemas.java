package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.twinrail.api.Catalogue.OperationInfo;
import org.twinrail.cli.internal.Session;

/** Prints the parameters of an operation. */
public final class Schemas {
    private static final JsonMapper MAPPER = new JsonMapper();

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
                    type(property.getValue()),
                    required ? session.say("yes") : "",
                    property.getValue().path("description").asText());
        }
        table.print(session.out());
    }

    private static String type(JsonNode schema) {
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
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return schema.has("format") ? schema.get("format").asText() : type;
    }
}
