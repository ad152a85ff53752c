package org.twinrail.coordination.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.twinrail.api.Firing;

/** Writes the rules that fired as JSON text and reads them back. */
final class Traces {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Firing>> FIRINGS = new TypeReference<>() {};

    private Traces() {}

    static String write(List<Firing> firings) {
        try {
            return JSON.writeValueAsString(firings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Firing> read(String json) {
        try {
            return JSON.readValue(json, FIRINGS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
