package org.twinrail.api.measures;

/** What the amounts of a measure are. */
public enum MeasureUnit {
    /** So many things. */
    COUNT,
    /** Hours by the company's working calendar. */
    WORKING_HOURS,
    /** Money of one currency. */
    MONEY
}
