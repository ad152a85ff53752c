package org.twinrail.crm;

/** What a stage means to the program; a track has each of these once, and any number of stages that mean nothing to it. */
public enum Milestone {
    /** Where those stand who were touched but have no name yet. */
    VISITOR,
    /** Where a new lead stands, and one that was returned. */
    LEAD,
    /** Where a lead stands from its qualification on. */
    QUALIFIED,
    /** Where an opportunity begins. */
    OPPORTUNITY,
    /** Where a won opportunity stands. */
    WON
}
