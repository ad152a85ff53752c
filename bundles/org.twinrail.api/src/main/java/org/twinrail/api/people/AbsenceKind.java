package org.twinrail.api.people;

/** Why somebody is absent, as far as colleagues need to know: leave for illness is leave like any other. */
public enum AbsenceKind {
    /** On leave, for whatever reason. */
    LEAVE,
    /** Travelling on business. */
    TRAVEL,
    /** At a training. */
    TRAINING,
    /** Anything else. */
    OTHER
}
