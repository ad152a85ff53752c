package org.twinrail.support;

/** How urgent a technical question is; the rules say what that means in working hours. */
public enum Urgency {
    /** The usual time. */
    NORMAL,
    /** The customer waits for it. */
    URGENT
}
