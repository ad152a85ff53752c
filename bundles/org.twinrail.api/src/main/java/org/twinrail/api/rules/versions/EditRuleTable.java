package org.twinrail.api.rules.versions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Changes cells and rows of a decision table in a draft. Everything else of the file stays as it is: the looks, widths, comments and other
 * sheets of a workbook, and the quotation marks and line ends of a text table.
 *
 * @param draft the draft
 * @param path the table
 * @param changes what is changed, in order
 * @param expected the content's id that the caller began from, so that nobody overwrites another's edit; null not to compare
 */
@Operation("rules.edit-table")
public record EditRuleTable(
        @NotBlank @Size(max = 60) String draft,
        @NotBlank @Size(max = 300) String path,
        @NotNull @Size(max = 5000) List<@NotNull @Valid TableChange> changes,
        @Size(max = 40) String expected)
        implements Action<EditRules.Edited> {
    public EditRuleTable {
        changes = changes == null ? null : List.copyOf(changes);
    }
}
