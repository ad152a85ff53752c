package org.twinrail.coordination.modes;

/** How the main and the auxiliary department take part in a process (D2). */
public enum Mode {
    /** The main department does it; the auxiliary one does not, unless together with the main one. */
    SEPARATE,
    /** The main department does it, after it has heard the auxiliary one. */
    CONSULT,
    /** Neither does it without the other. */
    JOINT
}
