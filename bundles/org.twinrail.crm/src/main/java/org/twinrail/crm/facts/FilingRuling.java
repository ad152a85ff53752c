package org.twinrail.crm.facts;

import java.util.Set;

/**
 * A rule's conclusion about a filing. Of several {@code REFUSED} comes before {@code DISPUTED}, and that before {@code GRANTED}. Its
 * sentence stands in the rule's {@code @reason_zh} and {@code @reason_en}.
 *
 * @param state {@code GRANTED}, {@code REFUSED} or {@code DISPUTED}
 * @param days how many days from today on the filer is protected, today included; 0 where not granted
 */
public record FilingRuling(String state, int days) {
    public FilingRuling {
        if (!Set.of("GRANTED", "REFUSED", "DISPUTED").contains(state)) {
            throw new IllegalArgumentException(state + " is none of GRANTED, REFUSED, DISPUTED");
        }
        if (days < 0 || state.equals("GRANTED") != days > 0) {
            throw new IllegalArgumentException("what is granted, and only that, is protected for some days");
        }
    }
}
