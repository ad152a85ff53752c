package org.twinrail.itest.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a command line answered. */
public record Answer(int exit, String out, String err) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The one JSON document on standard output; anything more is an error. */
    public JsonNode json() {
        try {
            return MAPPER.readTree(out);
        } catch (JsonProcessingException fault) {
            throw new AssertionError("not exactly one JSON document:\n" + out + "\n" + err, fault);
        }
    }
}
