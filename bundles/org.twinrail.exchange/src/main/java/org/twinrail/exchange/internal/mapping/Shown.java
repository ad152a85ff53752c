package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The JSON of a parameter as a person reads it. */
final class Shown {
    private Shown() {}

    static String of(JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isValueNode()) {
            return value.asText();
        }
        // An amount stands before its currency, and the words of a list in their order.
        return StreamSupport.stream(value.spliterator(), false)
                .map(Shown::of)
                .collect(Collectors.joining(value.isArray() ? ", " : " "));
    }
}
