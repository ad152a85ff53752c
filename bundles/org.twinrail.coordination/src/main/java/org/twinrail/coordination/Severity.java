package org.twinrail.coordination;

/** How grave a conflict is, from the mildest to the gravest. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    /** The graver of the two. */
    public Severity gravest(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
