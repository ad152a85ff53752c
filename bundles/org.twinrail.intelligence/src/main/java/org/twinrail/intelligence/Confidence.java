package org.twinrail.intelligence;

/** How far marketing trusts a field note. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
