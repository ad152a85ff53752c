package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Reads a decision table of a version as people see it: its cells, which rows are its head, and what each column is for.
 *
 * @param path the file
 * @param at a commit, publication number, draft or branch; null for what is in force
 */
@Operation("rules.table")
public record ReadRuleTable(@NotBlank @Size(max = 300) String path, @Size(max = 60) String at)
        implements Query<RuleTable> {}
