package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Tells which rules did not fire in a decision and which of their conditions failed, those that came nearest first.
 *
 * @param id the action's id
 * @param point the decision point; null for the boundary rules
 * @param limit how many rules at most; null means 10
 */
@Operation("rules.why-not")
public record WhyNot(@NotNull UUID id, @Size(max = 100) String point, @Min(1) @Max(500) Integer limit)
        implements Query<List<WhyNot.Rule>> {
    /**
     * A rule that did not fire.
     *
     * @param file where it is written
     * @param place the line or row
     * @param rule its name
     * @param conditions its conditions in order; a table's row has one for each filled cell
     * @param together true where each condition holds by itself, but no facts meet all of them at once
     */
    public record Rule(String file, String place, String rule, List<Condition> conditions, boolean together) {
        public Rule {
            conditions = List.copyOf(conditions);
        }

        /** How many conditions failed. */
        public long failed() {
            return conditions.stream().filter(condition -> !condition.held()).count();
        }
    }

    /**
     * One condition.
     *
     * @param fact the kind of fact it is about
     * @param text the condition
     * @param held whether a fact met it
     */
    public record Condition(String fact, String text, boolean held) {}
}
