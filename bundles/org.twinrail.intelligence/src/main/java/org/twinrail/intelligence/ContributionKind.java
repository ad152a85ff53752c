package org.twinrail.intelligence;

/** What one department gave another. */
public enum ContributionKind {
    /** A field note that was confirmed. */
    NOTE,
    /** An insight that was used. */
    INSIGHT,
    /** A brief that was used or acknowledged. */
    BRIEF
}
