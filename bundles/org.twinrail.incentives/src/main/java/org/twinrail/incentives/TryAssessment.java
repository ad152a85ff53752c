package org.twinrail.incentives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Who would get what for a period by other rules, beside what they get by those in force (D28, D30, D33). Both are worked out now, from the
 * same deals; nothing is kept, and a closed period stays as it is.
 *
 * @param period the period
 * @param at the other rules: a draft, commit, publication number or branch
 * @param currency the currency to assess in; null where all deals of the period are in one
 */
@Operation("assessment.try")
public record TryAssessment(
        @NotNull @Pattern(regexp = Period.PATTERN) String period,
        @NotBlank @Size(max = 60) String at,
        @Pattern(regexp = "[A-Z]{3}") String currency)
        implements Query<TryAssessment.Trial> {
    /**
     * What it came to.
     *
     * @param before what all get together by the rules in force
     * @param after what all would get together
     * @param changes who would get something else, by login and kind
     */
    public record Trial(Money before, Money after, List<Change> changes) {
        public Trial {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What changes for a person.
     *
     * @param person the login
     * @param name the name people read
     * @param kind commission or share of the pool
     * @param before what the person gets by the rules in force
     * @param after what it would be
     */
    public record Change(String person, String name, Assessment.Kind kind, Money before, Money after) {
        /** How much more that is; less than nothing where it is less. */
        public Money difference() {
            return after.minus(before);
        }
    }
}
