package org.twinrail.api.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows where a rule that fired is written, as the rule files had it then: the table's head and its row with its
 * neighbours, or the rule's lines.
 *
 * @param file the rule file, as a {@link org.twinrail.api.Firing} names it
 * @param place where in the file, as a {@link org.twinrail.api.Firing} names it
 * @param version the version of the rules, as a {@link org.twinrail.api.Verdict} names it; null for the rules in force
 */
@Operation("rules.source")
public record ShowRule(
        @NotBlank @Size(max = 500) String file,
        @NotBlank @Size(max = 100) String place,
        @Size(max = 100) String version)
        implements Query<ShowRule.Source> {
    /** A place in the rules in force. */
    public ShowRule(String file, String place) {
        this(file, place, null);
    }

    /**
     * A part of a rule file.
     *
     * @param file the rule file
     * @param table whether it is a decision table; the rows of other files have one cell, a line
     * @param head the table's head: the words over its columns; empty for other files
     * @param rows the rows or lines shown
     * @param first the number of the first row or line shown, from 1
     * @param place which row or line is meant, from 1
     */
    public record Source(String file, boolean table, List<String> head, List<List<String>> rows, int first, int place) {
        public Source {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
