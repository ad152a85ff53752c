package org.twinrail.coordination.notes;

/** For whom a note is; the boundary rules say who reads a department's own. */
public enum Audience {
    /** Everybody who sees the object. */
    BOTH,
    /** The department of its author. */
    DEPARTMENT
}
