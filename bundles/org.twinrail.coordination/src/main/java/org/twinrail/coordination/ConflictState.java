package org.twinrail.coordination;

/** How a conflict stands (D23). */
public enum ConflictState {
    /** It goes through its steps. */
    OPEN,
    /** The parties agreed. */
    SETTLED,
    /** Somebody who is no party to it decided. */
    DECIDED,
    /** Who raised it took it back. */
    WITHDRAWN
}
