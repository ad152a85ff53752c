package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * A rule's conclusion: a customer is not taken back, whatever other rules say. Its sentence stands in the rule's {@code @reason_zh} and
 * {@code @reason_en}.
 *
 * @param by what protects it, for example {@code OPPORTUNITY}
 */
public record Protection(String by) {
    public Protection {
        Objects.requireNonNull(by, "by");
    }
}
