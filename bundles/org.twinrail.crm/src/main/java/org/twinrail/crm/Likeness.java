package org.twinrail.crm;

/** How sure it is that two customers are one, the surest first. */
public enum Likeness {
    CERTAIN,
    LIKELY
}
