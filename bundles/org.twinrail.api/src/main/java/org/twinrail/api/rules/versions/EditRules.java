package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.rules.RuleChecks.Fault;

/**
 * Writes a rule file into a draft. What is wrong with it comes back at once, and the draft is kept with it.
 *
 * @param draft the draft
 * @param path the file, relative to the rule folder, with {@code /}
 * @param text its content as text; null where {@code base64} is given
 * @param base64 its content as Base64, for spreadsheets; null where {@code text} is given
 * @param expected the content's id that the caller began from, so that nobody overwrites another's edit; null not to compare
 */
@Operation("rules.edit")
public record EditRules(
        @NotBlank @Size(max = 60) String draft,
        @NotBlank @Size(max = 300) String path,
        @Size(max = 900_000) String text,
        @Size(max = 900_000) String base64,
        @Size(max = 40) String expected)
        implements Action<EditRules.Edited> {
    /**
     * A file written into a draft.
     *
     * @param draft the draft as it is now
     * @param path the file
     * @param id the id of its content, to be expected by the next edit; empty where it was removed
     * @param faults what is wrong in the file's folder; empty where all is well
     */
    public record Edited(Draft draft, String path, String id, List<Fault> faults) {
        public Edited {
            faults = List.copyOf(faults);
        }
    }
}
