package org.twinrail.api;

import java.util.Objects;

/**
 * One reason of a verdict.
 *
 * @param rule the rule that gave it, or {@code safety-core} where code did
 * @param text a sentence a person understands
 * @param owner who is responsible or can do it instead: a login or a department code; null where nobody is named
 */
public record Reason(String rule, Text text, String owner) {
    /** The rule name of reasons that code gives. */
    public static final String SAFETY_CORE = "safety-core";

    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }

    /** A reason of the safety core that names no owner. */
    public static Reason ofSafetyCore(Text text) {
        return new Reason(SAFETY_CORE, text, null);
    }
}
