package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * A coordination rule's conclusion: an argument does not count (D24). Why stands in the rule's {@code @reason_zh} and {@code @reason_en}.
 *
 * @param tag what the argument leans on, for example {@code SALES_FIGURES} or {@code RANK}
 */
public record Discount(String tag) {
    public Discount {
        Objects.requireNonNull(tag, "tag");
    }
}
