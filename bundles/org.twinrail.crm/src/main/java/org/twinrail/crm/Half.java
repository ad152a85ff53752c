package org.twinrail.crm;

/** One of the two halves of the funnel (D1). */
public enum Half {
    /** From the first visit to the qualified lead. */
    UPPER,
    /** From the opportunity to the service after the sale. */
    LOWER
}
