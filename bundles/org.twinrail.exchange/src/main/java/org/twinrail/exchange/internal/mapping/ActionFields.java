package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField.Type;

/** The parameters of an action as its JSON Schema describes them, those within others by a path with dots. Immutable. */
public final class ActionFields {
    private static final Set<String> MONEY = Set.of("amount", "currency");

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /** Reads a schema that the catalogue gave. */
    public ActionFields(String schema) {
        try {
            JsonNode root = new JsonMapper().readTree(schema);
            take("", root);
            root.path("required").forEach(name -> required.add(name.asText()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the catalogue gave a schema that is no JSON", broken);
        }
    }

    private void take(String prefix, JsonNode object) {
        object.path("properties").properties().forEach(property -> {
            String path = prefix + property.getKey();
            Field field = field(property.getValue());
            fields.put(path, field);
            if (field.type() == Type.MONEY || field.type() == Type.OBJECT) {
                take(path + ".", property.getValue());
            }
        });
    }

    private static Field field(JsonNode property) {
        JsonNode described = property.path("type").asText().equals("array") ? property.path("items") : property;
        List<String> choices = new ArrayList<>();
        described.path("enum").forEach(choice -> choices.add(choice.asText()));
        if (described.has("const")) {
            choices.add(described.path("const").asText());
        }
        return new Field(type(property), List.copyOf(choices), title(property));
    }

    private static Text title(JsonNode property) {
        String said = property.path("description").asText();
        int between = said.indexOf(" / ");
        return between < 0
                ? Text.same(firstClause(said))
                : new Text(firstClause(said.substring(0, between)), firstClause(said.substring(between + 3)));
    }

    /** What describes a parameter begins with what it is called. */
    private static String firstClause(String sentence) {
        String clause = sentence.split("[；;，,：:（(]", 2)[0]
                .replaceFirst("^(the|its) ", "")
                .strip();
        return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    private static Type type(JsonNode property) {
        return switch (property.path("type").asText()) {
            case "integer" -> Type.INTEGER;
            case "number" -> Type.NUMBER;
            case "boolean" -> Type.BOOLEAN;
            case "array" -> Type.LIST;
            case "object" -> money(property) ? Type.MONEY : Type.OBJECT;
            default -> property.path("format").asText().equals("date") ? Type.DATE : Type.TEXT;
        };
    }

    private static boolean money(JsonNode property) {
        JsonNode inner = property.path("properties");
        return inner.size() == MONEY.size() && MONEY.stream().allMatch(inner::has);
    }

    /** The parameter of a path. */
    public Optional<Field> at(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** All paths. */
    public Set<String> paths() {
        return fields.keySet();
    }

    /** The parameters that must be given. */
    public List<String> required() {
        return List.copyOf(required);
    }

    /** What a parameter takes, and what it is; the choices are empty where any value may be given. */
    public record Field(Type type, List<String> choices, Text title) {}
}
