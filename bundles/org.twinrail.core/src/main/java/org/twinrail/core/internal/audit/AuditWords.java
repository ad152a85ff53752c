package org.twinrail.core.internal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What was done as a reader takes it: by the titles that actions and their parameters have in both languages. Safe for many threads. */
final class AuditWords {
    private static final Messages MESSAGES = Messages.beside(AuditWords.class);

    /** Amounts are read as they were written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Descriptions of parameters begin with what they are; what follows tells who fills them in what to mind. */
    private static final Pattern FURTHER = Pattern.compile("[，；;。（(:：].*|,\\s.*|\\.(\\s.*)?$", Pattern.DOTALL);

    private final BiFunction<String, String, Optional<Text>> described;

    /**
     * Words for actions.
     *
     * @param described what an action, or one of its parameters, is; for the action itself the parameter is null
     */
    AuditWords(BiFunction<String, String, Optional<Text>> described) {
        this.described = described;
    }

    /** What an action is, in a line. */
    Text title(String action) {
        return described.apply(action, null).orElse(Text.same(action));
    }

    /** The parameters of an action, without those that were left empty. */
    Text parameters(String action, String json) {
        JsonNode parameters;
        try {
            parameters = JSON.readTree(json);
        } catch (JsonProcessingException written) {
            return Text.same(json);
        }
        return new Text(words(action, parameters, Locale.CHINESE), words(action, parameters, Locale.ENGLISH));
    }

    private String words(String action, JsonNode parameters, Locale reader) {
        List<String> words = new ArrayList<>();
        parameters.properties().forEach(field -> {
            String value = value(field.getValue(), reader);
            if (!value.isEmpty()) {
                words.add(MESSAGES.text("audit.parameter", name(action, field.getKey(), reader), value)
                        .in(reader));
            }
        });
        return String.join(MESSAGES.text("audit.separator").in(reader), words);
    }

    private String name(String action, String key, Locale reader) {
        return described
                .apply(action, key)
                .map(text -> FURTHER.matcher(text.in(reader)).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .orElse(key);
    }

    private static String value(JsonNode node, Locale reader) {
        if (node.isObject() || node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.elements().forEachRemaining(part -> parts.add(value(part, reader)));
            parts.removeIf(String::isEmpty);
            return String.join(node.isArray() ? MESSAGES.text("audit.list").in(reader) : " ", parts);
        }
        if (node.isBoolean()) {
            Text answer = node.booleanValue() ? MESSAGES.text("audit.yes") : MESSAGES.text("audit.no");
            return answer.in(reader);
        }
        return node.isNull() ? "" : node.asText();
    }
}
