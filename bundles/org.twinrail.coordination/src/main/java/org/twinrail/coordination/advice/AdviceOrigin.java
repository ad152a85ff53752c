package org.twinrail.coordination.advice;

/** How a piece of advice came about. */
public enum AdviceOrigin {
    /** The host asked. */
    ASKED,
    /** The adviser spoke unasked. */
    OFFERED,
    /** A rule let an action wait until the adviser was heard. */
    REQUIRED
}
