package org.twinrail.intelligence;

/** What became of a field note. */
public enum NoteState {
    /** Nobody has looked at it yet. */
    NEW,
    /** Marketing confirmed it. */
    CONFIRMED,
    /** It says what an earlier one says, and confirms that. */
    SAME,
    /** Marketing rejected it. */
    REJECTED
}
