package org.twinrail.insight;

/** What the figures of an indicator are. */
public enum Unit {
    /** A number. */
    COUNT,
    /** Hundredths: a fraction of two formulas, times a hundred. */
    PERCENT,
    /** Hours by the company's working calendar. */
    WORKING_HOURS,
    /** Money, of the currency its measures are asked for. */
    MONEY
}
