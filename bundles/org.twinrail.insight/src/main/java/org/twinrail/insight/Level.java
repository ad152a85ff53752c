package org.twinrail.insight;

/** How a figure of an indicator is judged, from the best to the gravest. */
public enum Level {
    /** There is nothing to divide by, and so no figure. */
    UNKNOWN,
    /** As it should be. */
    HEALTHY,
    /** To be looked at. */
    WATCH,
    /** Something has to be done. */
    ALARM
}
