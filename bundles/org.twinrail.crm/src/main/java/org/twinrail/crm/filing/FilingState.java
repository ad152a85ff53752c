package org.twinrail.crm.filing;

/** What the rules said of a filing, and what became of it. */
public enum FilingState {
    /** Nobody else is there: the company is the filer's to win until a day. */
    GRANTED,
    /** Somebody else has it, as the evidence shows. */
    REFUSED,
    /** Both have something to show for themselves: a conflict decides. */
    DISPUTED,
    /** The protection ended, and the filer had touched the company or opened an opportunity by then. */
    KEPT,
    /** The protection ended, and nothing had come of it. */
    LAPSED
}
