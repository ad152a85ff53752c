package org.twinrail.coordination;

/** What a line of a conflict's record tells (D23: every step in the record). */
public enum StepEvent {
    /** The conflict was raised. */
    RAISED,
    /** Parties or evidence came to it. */
    ADDED,
    /** A party stated its position. */
    STATED,
    /** A rule said that an argument does not count (D24). */
    DISCOUNTED,
    /** It moved a step up. */
    MOVED_UP,
    /** The last step's deadline passed, and who is to decide was reminded. */
    REMINDED,
    /** A party proposed a settlement. */
    PROPOSED,
    /** A party agreed to the proposed settlement. */
    AGREED,
    /** All parties agreed. */
    SETTLED,
    /** It was decided. */
    DECIDED,
    /** It was taken back. */
    WITHDRAWN
}
