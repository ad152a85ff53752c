package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A JSON value in one cell of a table, as a person reads it. */
final class Cells {
    private static final int PAIR = 2;

    private Cells() {}

    static String of(JsonNode value, Locale reader) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (isText(value)) {
            return value.path(reader.getLanguage().equals("zh") ? "zh" : "en").asText();
        }
        if (isMoney(value)) {
            return value.get("amount").decimalValue().toPlainString() + " "
                    + value.get("currency").asText();
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(of(part, reader)));
            return String.join(", ", parts);
        }
        if (isReference(value)) {
            return value.get("kind").asText() + "/" + value.get("id").asText();
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(e -> parts.add(e.getKey() + "=" + of(e.getValue(), reader)));
            return String.join(" ", parts);
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** True for what is shown as one value though it is an object. */
    static boolean isPlain(JsonNode value) {
        return value.isValueNode() || isText(value) || isMoney(value) || isReference(value);
    }

    private static boolean isText(JsonNode value) {
        return value.isObject() && value.size() == PAIR && value.has("zh") && value.has("en");
    }

    private static boolean isReference(JsonNode value) {
        return value.isObject() && value.size() == PAIR && value.has("kind") && value.has("id");
    }

    private static boolean isMoney(JsonNode value) {
        return value.isObject() && value.size() == PAIR && value.has("amount") && value.has("currency");
    }
}
