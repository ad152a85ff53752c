package org.twinrail.deals;

/** Where a revision of a quote stands. */
public enum QuoteState {
    /** Being prepared; the customer has not seen it. */
    DRAFT,
    /** Sent to the customer. */
    SUBMITTED,
    /** The customer accepted it; there is an order. */
    ACCEPTED,
    /** The customer declined it. */
    DECLINED,
    /** Sent, and its last day is over without an answer. */
    EXPIRED,
    /** A later revision took its place. */
    SUPERSEDED
}
