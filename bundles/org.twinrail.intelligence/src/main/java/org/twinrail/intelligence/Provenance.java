package org.twinrail.intelligence;

/** How a field note was come by. */
public enum Provenance {
    /** Seen or heard by who notes it. */
    FIRST_HAND,
    /** Told by a salesperson. */
    VIA_SALES,
    /** Read, or told by others. */
    SECONDARY
}
