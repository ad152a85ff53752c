package org.twinrail.insight;

/** How long the periods of an indicator are. */
public enum Rhythm {
    /** Weeks from Monday on, as {@code 2026-W09}. */
    WEEKLY,
    /** Months, as {@code 2026-03}. */
    MONTHLY
}
