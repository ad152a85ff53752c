package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.rules.RuleChecks.Failure;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleChecks.Hint;

/**
 * Checks all rule files of a version and runs its scenarios, as is done when a draft is proposed; nothing is kept.
 *
 * @param at a draft, commit, publication number or branch; null for what is in force
 */
@Operation("rules.check")
public record CheckRules(@Size(max = 60) String at) implements Query<CheckRules.Report> {
    /**
     * What was found.
     *
     * @param files how many rule files were read
     * @param rules how many rules they hold
     * @param faults what is wrong; a version with faults cannot be proposed
     * @param hints what is well written and yet worth a look; empty where there are faults
     * @param passed how many scenarios came out as expected; none are run where there are faults
     * @param failures the scenarios that did not
     */
    public record Report(
            int files, int rules, List<Fault> faults, List<Hint> hints, int passed, List<Failure> failures) {
        public Report {
            faults = List.copyOf(faults);
            hints = List.copyOf(hints);
            failures = List.copyOf(failures);
        }
    }
}
