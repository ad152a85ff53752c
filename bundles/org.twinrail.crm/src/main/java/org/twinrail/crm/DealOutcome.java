package org.twinrail.crm;

/** How an opportunity ended, if it has. */
public enum DealOutcome {
    /** Still being worked on. */
    OPEN,
    /** Won. */
    WON,
    /** Lost. */
    LOST
}
