package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.cli.internal.Session;

/** A JSON value in one cell of a table, as a person reads it. */
final class Cells {
    private static final int PAIR = 2;
    /** The longest text people write; what is longer is a file's content. */
    private static final int LONGEST = 100_000;

    private static final int SHOWN = 40;

    private Cells() {}

    static String of(JsonNode value, Session session) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (isText(value)) {
            return value.path(session.reader().getLanguage().equals("zh") ? "zh" : "en")
                    .asText();
        }
        if (isMoney(value)) {
            return value.get("amount").decimalValue().toPlainString() + " "
                    + value.get("currency").asText();
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(inList(part, session)));
            return String.join(", ", parts);
        }
        if (isReference(value)) {
            return value.get("kind").asText() + "/" + value.get("id").asText();
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(e -> parts.add(e.getKey() + "=" + of(e.getValue(), session)));
            return String.join(" ", parts);
        }
        if (value.isTextual() && value.textValue().length() > LONGEST) {
            return session.say(
                    "cell.long",
                    value.textValue().substring(0, SHOWN),
                    value.textValue().length());
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : session.moment(value.asText());
    }

    /** A record among others in one cell is shown by its first member, which names it; all of it would fill the line. */
    private static String inList(JsonNode part, Session session) {
        return part.isObject() && !part.isEmpty() && !isPlain(part)
                ? of(part.elements().next(), session)
                : of(part, session);
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
