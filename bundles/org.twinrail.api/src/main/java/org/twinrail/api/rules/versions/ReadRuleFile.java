package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Reads a rule file of a version.
 *
 * @param path the file
 * @param at a commit, publication number, draft or branch; null for what is in force
 */
@Operation("rules.file")
public record ReadRuleFile(@NotBlank @Size(max = 300) String path, @Size(max = 60) String at)
        implements Query<ReadRuleFile.Content> {
    /**
     * A file's content.
     *
     * @param path the file
     * @param id the content's id, to be expected by an edit
     * @param commit the commit it was read from; empty for the folder
     * @param text the content as text; null for spreadsheets
     * @param base64 the content as Base64; null for text
     */
    public record Content(String path, String id, String commit, String text, String base64) {}
}
