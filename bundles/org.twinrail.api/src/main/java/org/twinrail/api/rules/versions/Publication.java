package org.twinrail.api.rules.versions;

import java.time.Instant;

/**
 * Rules put in force.
 *
 * @param number counts the publications from 1
 * @param kind why there is one
 * @param commit the commit whose rules are in force by it
 * @param draft the draft it came from; empty where it came from none
 * @param effectiveFrom from when on it is in force
 * @param publishedAt when it was published
 * @param publishedBy who published it
 * @param draftedBy the logins of those who wrote it
 * @param approvedBy the login of the second person; empty where none was needed
 * @param note what it is for
 * @param cancelledBy the number of the publication that took it back before it came into force; 0 for none
 */
public record Publication(
        long number,
        Kind kind,
        String commit,
        String draft,
        Instant effectiveFrom,
        Instant publishedAt,
        String publishedBy,
        String draftedBy,
        String approvedBy,
        String note,
        long cancelledBy) {
    /** Why rules are put in force. */
    public enum Kind {
        /** A draft was approved. */
        DRAFT,
        /** Older rules were put back. */
        ROLLBACK,
        /** The standard pack was renewed and the company had changed nothing. */
        PACK
    }
}
