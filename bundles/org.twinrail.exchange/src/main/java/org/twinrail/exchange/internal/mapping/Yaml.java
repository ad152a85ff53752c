package org.twinrail.exchange.internal.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows on which line it stands. */
sealed interface Yaml {
    /** The line on which it begins, from 1. */
    int line();

    /** A single value as it is written; null where nothing is. */
    record Scalar(int line, String text) implements Yaml {}

    /** A list. */
    record Items(int line, List<Yaml> items) implements Yaml {}

    /** Keys with their values, in the order written. */
    record Keys(int line, Map<String, Entry> entries) implements Yaml {
        Keys(int line) {
            this(line, new LinkedHashMap<>());
        }
    }

    /** A value with the line of its key. */
    record Entry(int line, Yaml value) {}
}
