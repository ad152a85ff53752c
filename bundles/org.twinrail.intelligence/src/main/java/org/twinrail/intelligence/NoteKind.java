package org.twinrail.intelligence;

/** What a field note is about (D7). */
public enum NoteKind {
    /** What happens at a customer. */
    CUSTOMER,
    /** A project that is planned or under way. */
    PROJECT,
    /** What a competitor does. */
    COMPETITOR,
    /** Dealers and other ways to the market. */
    CHANNEL,
    /** Rules of authorities and trades. */
    POLICY,
    /** What customers think of our offer. */
    OPINION
}
