package org.twinrail.api.rules.versions;

import java.time.Instant;
import java.util.List;

/**
 * A draft of the rules: a branch on which people change rule files before anybody is judged by them.
 *
 * @param name its name
 * @param state how far it has come
 * @param base the commit of the company's rules that it started from or last took in
 * @param commit its last commit
 * @param authors the logins of those who changed it, in order of their first change
 * @param proposedBy who proposed it; empty while nobody has
 * @param approvedBy who approved it; empty while nobody has
 * @param note what it is for, as its proposer says
 * @param reason why it was returned; empty where it was not
 * @param unsettled the files that two sides changed in the same place and that an edit has still to settle
 * @param created when it was started
 * @param changed when it was last changed
 */
public record Draft(
        String name,
        State state,
        String base,
        String commit,
        List<String> authors,
        String proposedBy,
        String approvedBy,
        String note,
        String reason,
        List<String> unsettled,
        Instant created,
        Instant changed) {
    public Draft {
        authors = List.copyOf(authors);
        unsettled = List.copyOf(unsettled);
    }

    /** How far a draft has come. */
    public enum State {
        /** It can be edited. */
        OPEN,
        /** It waits for a second person. */
        PROPOSED,
        /** A second person approved it; it can be published. */
        APPROVED,
        /** It was published. */
        PUBLISHED,
        /** It was given up. */
        DISCARDED
    }
}
