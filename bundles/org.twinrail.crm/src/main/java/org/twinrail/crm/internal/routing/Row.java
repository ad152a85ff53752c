package org.twinrail.crm.internal.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.twinrail.api.Firing;

/**
 * A row of the rules that was tried for a lead, as stored.
 *
 * @param rule the rule's name
 * @param file the rule file
 * @param place where in the file
 * @param fact the lead as the rule saw it
 */
@Embeddable
public record Row(
        @Column(nullable = false, length = 500) String rule,
        @Column(name = "rule_file", nullable = false, length = 500) String file,
        @Column(name = "rule_place", nullable = false, length = 100) String place,
        @Column(nullable = false, length = 10000) String fact) {
    static Row of(Firing firing) {
        return new Row(firing.rule(), firing.file(), firing.place(), String.join("\n", firing.facts()));
    }

    Firing firing() {
        return new Firing(rule, file, place, fact.isEmpty() ? List.of() : List.of(fact));
    }
}
