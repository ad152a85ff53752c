package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twinrail.rules.internal.replay.DecisionJson.Typed;

/** Facts and conclusions as people read them: what says nothing, such as an empty text or no hours, is left out. */
final class Said {
    private static final int LONGEST = 300;
    private static final int BRIEF = 3;

    private Said() {}

    /** All of it: {@code Ruling: effect REFUSE, whom sales}. */
    static String whole(Typed typed) {
        if (!typed.value().isObject()) {
            return shortened(value(typed.value()));
        }
        List<String> parts = new ArrayList<>();
        typed.value().properties().forEach(part -> {
            if (says(part.getValue())) {
                parts.add(part.getKey() + " " + value(part.getValue()));
            }
        });
        String name = typed.type().substring(typed.type().lastIndexOf('.') + 1);
        return shortened(parts.isEmpty() ? name : name + ": " + String.join(", ", parts));
    }

    /** What it comes to, without what it is about, so that the like can be counted together: {@code REFUSE sales}. */
    static String brief(Typed typed) {
        if (!typed.value().isObject()) {
            return shortened(value(typed.value()));
        }
        List<String> parts = new ArrayList<>();
        typed.value().elements().forEachRemaining(part -> {
            if (part.isValueNode() && says(part)) {
                parts.add(value(part));
            }
        });
        return shortened(parts.stream().limit(BRIEF).collect(Collectors.joining(" ")));
    }

    private static boolean says(JsonNode node) {
        if (node.isContainerNode()) {
            return !node.isEmpty();
        }
        return node.isNumber()
                ? node.decimalValue().signum() != 0
                : !node.asText("").isBlank() && !node.isNull();
    }

    private static String value(JsonNode node) {
        if (node.isValueNode()) {
            return node.asText();
        }
        List<String> parts = new ArrayList<>();
        node.elements().forEachRemaining(part -> {
            if (says(part)) {
                parts.add(value(part));
            }
        });
        return String.join(" ", parts);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
