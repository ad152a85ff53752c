package org.twinrail.api.rules.versions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleChecks.Hint;

/**
 * Checks a rule file among the others of its folder, as it is or as it would be after an edit; nothing is kept.
 *
 * @param path the file
 * @param at a commit, publication number, draft or branch; null for what is in force
 * @param text what it would say; null to leave its text
 * @param changes what would be changed of it, for a table; null for nothing
 */
@Operation("rules.check-file")
public record CheckRuleFile(
        @NotBlank @Size(max = 300) String path,
        @Size(max = 60) String at,
        @Size(max = 900_000) String text,
        @Size(max = 5000) List<@NotNull @Valid TableChange> changes)
        implements Query<CheckRuleFile.Checked> {
    public CheckRuleFile {
        changes = changes == null ? null : List.copyOf(changes);
    }

    /**
     * What was found.
     *
     * @param faults what is wrong in the file's folder; empty where all is well
     * @param hints what in this file is well written and yet worth a look; empty where there are faults
     */
    public record Checked(List<Fault> faults, List<Hint> hints) {
        public Checked {
            faults = List.copyOf(faults);
            hints = List.copyOf(hints);
        }
    }
}
