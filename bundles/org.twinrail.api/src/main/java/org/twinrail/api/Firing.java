package org.twinrail.api;

import java.util.List;
import java.util.Objects;

/**
 * One rule that fired, with what it looked at: a line of the trace that explains a verdict.
 *
 * @param rule the rule's name
 * @param file the rule file, relative to the rule folder, with {@code /}
 * @param place where in the file: {@code line 12} of a DRL, {@code row 7} of a table; never null
 * @param facts the facts that matched, as text, in the order of the rule's conditions
 */
public record Firing(String rule, String file, String place, List<String> facts) {
    public Firing {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        facts = List.copyOf(facts);
    }
}
