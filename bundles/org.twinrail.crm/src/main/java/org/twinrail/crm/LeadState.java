package org.twinrail.crm;

/** How far a lead has come. */
public enum LeadState {
    /** Captured, not yet judged. */
    NEW,
    /** Judged worth handing over. */
    QUALIFIED,
    /** Handed over, waiting for the receiver to take it or give it back. */
    HANDED_OFF,
    /** Taken by the receiver. */
    ACCEPTED,
    /** Given back by the receiver with a reason. */
    RETURNED
}
