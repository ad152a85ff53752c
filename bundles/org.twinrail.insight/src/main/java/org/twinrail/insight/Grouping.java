package org.twinrail.insight;

/** What an indicator has a figure for. */
public enum Grouping {
    /** One for the company. */
    COMPANY,
    /** One for each department. */
    DEPARTMENT,
    /** One for each two departments that had to do with each other. */
    PAIR,
    /** One for each person. */
    PERSON
}
