package org.twinrail.crm.routing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.crm.facts.Way;

/**
 * Where a lead was routed, and why.
 *
 * @param lead the lead's number
 * @param to login of the person it was handed to; empty where nobody was found
 * @param before login of who was responsible until then; empty for nobody
 * @param way how the person was found; null where nobody was
 * @param reason a sentence: what the rule says, how much open work the person has, who was left out
 * @param rows the rule's row that decided, with the lead as it saw it; where nobody was found, all that were tried
 * @param rules the version of the rules it was decided under
 * @param open how much open work the person had before it
 * @param capacity the limit of the row; 0 for none
 * @param absent how many were left out because they are absent
 * @param full how many were left out because they have no room
 * @param at when
 */
public record Routing(
        String lead,
        String to,
        String before,
        Way way,
        Text reason,
        List<Firing> rows,
        String rules,
        long open,
        int capacity,
        int absent,
        int full,
        Instant at) {
    public Routing {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(reason, "reason");
        rows = List.copyOf(rows);
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(at, "at");
    }

    /** True where somebody was found. */
    public boolean assigned() {
        return !to.isEmpty();
    }
}
