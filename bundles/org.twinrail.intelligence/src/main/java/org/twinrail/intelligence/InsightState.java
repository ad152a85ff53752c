package org.twinrail.intelligence;

/** Where an insight stands. */
public enum InsightState {
    /** Enough independent notes speak of it; marketing has to look. */
    CANDIDATE,
    /** Marketing confirmed it. */
    CONFIRMED,
    /** Marketing found nothing in it. */
    DISMISSED
}
