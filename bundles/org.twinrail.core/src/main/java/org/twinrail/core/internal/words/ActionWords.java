package org.twinrail.core.internal.words;

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
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What was done as a reader takes it: by the titles that actions and their parameters have in both languages. Safe for many threads. */
public final class ActionWords {
    private static final Messages MESSAGES = Messages.beside(ActionWords.class);

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
    ActionWords(BiFunction<String, String, Optional<Text>> described) {
        this.described = described;
    }

    /** The words of the actions there are now. They are looked up when wanted: what asks for them is itself part of what has them. */
    public static ActionWords ofCatalogue() {
        return new ActionWords((action, parameter) -> Optional.ofNullable(FrameworkUtil.getBundle(ActionWords.class))
                .map(Bundle::getBundleContext)
                .flatMap(context -> Optional.ofNullable(context.getServiceReference(Catalogue.class))
                        .map(context::getService))
                .flatMap(catalogue -> catalogue.described(action, parameter)));
    }

    /** What an action is, in a line. */
    public Text title(String action) {
        return described.apply(action, null).orElse(Text.same(action));
    }

    /** The parameters of an action, without those that were left empty. */
    public Text parameters(String action, String json) {
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
                words.add(MESSAGES.text("words.parameter", name(action, field.getKey(), reader), value)
                        .in(reader));
            }
        });
        return String.join(MESSAGES.text("words.separator").in(reader), words);
    }

    /** What an action is, without what there is to mind. */
    public Text briefly(String action) {
        Text title = title(action);
        return new Text(begin(title.zh()), begin(title.en()));
    }

    private static String begin(String words) {
        return FURTHER.matcher(words).replaceFirst("").strip();
    }

    private String name(String action, String key, Locale reader) {
        return described
                .apply(action, key)
                .map(text -> begin(text.in(reader)))
                .filter(name -> !name.isEmpty())
                .orElse(key);
    }

    private static String value(JsonNode node, Locale reader) {
        if (node.isObject() || node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.elements().forEachRemaining(part -> parts.add(value(part, reader)));
            parts.removeIf(String::isEmpty);
            return String.join(node.isArray() ? MESSAGES.text("words.list").in(reader) : " ", parts);
        }
        if (node.isBoolean()) {
            Text answer = node.booleanValue() ? MESSAGES.text("words.yes") : MESSAGES.text("words.no");
            return answer.in(reader);
        }
        return node.isNull() ? "" : node.asText();
    }
}
