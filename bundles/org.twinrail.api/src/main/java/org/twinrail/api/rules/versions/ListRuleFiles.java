package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the rule files of a version.
 *
 * @param at a commit, publication number, draft or branch; null for what is in force
 */
@Operation("rules.files")
public record ListRuleFiles(@Size(max = 60) String at) implements Query<List<ListRuleFiles.File>> {
    /**
     * A file.
     *
     * @param path where it is, relative to the rule folder
     * @param id the id of its content
     * @param size its size in bytes
     * @param rules whether it holds rules; scenarios and explanations do not
     */
    public record File(String path, String id, long size, boolean rules) {}
}
